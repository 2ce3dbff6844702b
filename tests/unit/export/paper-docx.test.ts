import { describe, expect, it } from 'vitest';
import { paperDocx } from '@/utils/export/paper-docx';
import { unzip } from '@/utils/export/unzip';
import { editedPaper, type Paper } from '@/utils/papers/paper';
import { SAMPLE } from '../papers/sample-paper';

async function partsOf(paper: Paper) {
  const limits = { entries: 50, bytes: 1_000_000, ratio: 100 };
  const parts = await unzip(await paperDocx(paper), () => true, limits);
  if (!parts.ok) throw new Error('not an archive');
  const texts = new Map(
    parts.value.map((part) => [part.name, new TextDecoder().decode(part.bytes)]),
  );
  return (name: string) => texts.get(name) ?? '';
}

const wordsIn = (xml: string) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
const documentOf = async (paper: Paper) => (await partsOf(paper))('word/document.xml');

describe('a paper as DOCX', () => {
  it('says all that the paper says, in its order', async () => {
    const text = wordsIn(await documentOf(SAMPLE));
    const order = [
      'Mẫu số 01',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'Quảng Ninh, ngày ...... tháng ...... năm 2026',
      'PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC',
      '(Kỳ theo dõi, đánh giá: quý IV năm 2026)',
      'Họ và tên: Người dùng thử',
      'Ý thức kỷ luật, kỷ cương',
      '128 hồ sơ trước hạn và đúng hạn.',
      '- Không có đơn thư quá hạn.',
      'Tự đánh giá cấp độ:   ☐ Xuất sắc   ☒ Tốt   ☐ Trung bình   ☐ Kém',
      'NGƯỜI TỰ ĐÁNH GIÁ',
      'Nguồn minh chứng',
      '[1] Hồ sơ đóng trong quý IV năm 2026, đếm ngày 24/11/2026',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('places a picture with what it shows in words, at its size on paper', async () => {
    // The smallest PNG there is: one point.
    const png = Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      ),
      (sign) => sign.charCodeAt(0),
    );
    const alt = 'Tháng 11/2026: 97,6 % việc đã xong là trước hoặc đúng hạn <b>';
    const picture = { kind: 'picture' as const, png, width: 165, height: 60, alt };
    const parts = await partsOf({ ...SAMPLE, blocks: [...SAMPLE.blocks, picture] });
    const document = parts('word/document.xml');
    // 1 mm is 36,000 of the units of the format; a screen's point is 9,525 of them.
    expect(document).toMatch(/<wp:extent cx="59436\d\d" cy="216\d{4}"/);
    expect(document).toContain('descr="Tháng 11/2026: 97,6 % việc đã xong');
    expect(document).toContain('&lt;b&gt;');
    expect(document).not.toContain('<b>');
  });

  it('is laid out by Decree 30/2020: A4, margins 20, 20, 30 and 15 mm', async () => {
    const document = await documentOf(SAMPLE);
    // 1 mm is 56.69 twips.
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  it('numbers its pages at the top from the second on', async () => {
    const parts = await partsOf(SAMPLE);
    expect(parts('word/document.xml')).toContain('<w:titlePg');
    expect(parts('word/header1.xml')).toContain('PAGE');
    expect(parts('word/header2.xml')).not.toContain('PAGE');
  });

  it('uses styles that a person can change in one place, all in Times New Roman', async () => {
    const parts = await partsOf(SAMPLE);
    const document = parts('word/document.xml');
    const used = [...document.matchAll(/<w:pStyle w:val="(\w+)"/g)].map((found) => found[1]);
    expect(new Set(used)).toEqual(
      new Set(['Title', 'PaperSubtitle', 'PaperBody', 'PaperTable', 'Heading1', 'Heading2']),
    );
    const fonts = parts('word/styles.xml').match(/w:ascii="[^"]+"/g) ?? [];
    expect(new Set(fonts)).toEqual(new Set(['w:ascii="Times New Roman"']));
  });

  it('marks each claim with the numbers of its sources', async () => {
    const text = wordsIn(await documentOf(editedPaper(SAMPLE, {})));
    expect(text).toContain('Tiếp 14 lượt công dân. [1, 2]');
    expect(text).toContain('Ba hồ sơ chậm do chờ phối hợp. [2]');
    expect(text).toContain('[1] Sổ tiếp công dân, 14 lượt');
  });

  it('leaves no sum alone on a page: the row before it is kept with it, the sum with nothing', async () => {
    const rows = (await documentOf(SAMPLE)).match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
    const sum = rows.findIndex((row) => wordsIn(row).includes('Cộng'));
    expect(sum).toBeGreaterThan(1);
    expect(rows[sum - 1]).toContain('<w:keepNext/>');
    expect(rows[sum]).not.toContain('<w:keepNext/>');
  });

  it('repeats the head of a table on each page and keeps its rows whole', async () => {
    const document = await documentOf(SAMPLE);
    expect(document).toContain('<w:tblHeader');
    expect(document.match(/<w:cantSplit/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('carries the head of the Party where it is a paper of the Party', async () => {
    const head = { ...SAMPLE.head, kind: 'party' as const, form: null };
    const text = wordsIn(await documentOf({ ...SAMPLE, head }));
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).not.toContain('CỘNG HÒA XÃ HỘI');
  });

  it('takes words with signs of markup as words', async () => {
    const blocks = [
      { kind: 'text' as const, id: 'x', text: '<w:p>a & "b"\u0000</w:p>', sources: [] },
    ];
    const document = await documentOf({ ...SAMPLE, blocks, sources: [] });
    expect(document).toContain('&lt;w:p&gt;a &amp; &quot;b&quot; &lt;/w:p&gt;');
  });
});
