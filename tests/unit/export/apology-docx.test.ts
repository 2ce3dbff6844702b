import { describe, expect, it } from 'vitest';
import { apologyDocx } from '@/utils/export/apology-docx';
import { type ApologyFacts, apologyWords } from '@/utils/export/apology-words';
import { unzip } from '@/utils/export/unzip';
import { dayWords } from '@/utils/papers/paper-words';
import { at, day } from '../calendar/viet-nam';
import { moment } from '../cases/written-case';

const FACTS: ApologyFacts = {
  caseCode: 'H49.22-261111-0007',
  title: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  receivedAt: moment('2026-11-11 08:12'),
  due: moment('2026-11-23'),
  provisional: { due: false, newDue: false },
  isLate: true,
  newDue: day('2026-11-27'),
  cause: 'coordination',
  now: at('2026-11-25 09:00'),
};

async function partsOf(facts: ApologyFacts) {
  const parts = await unzip(await apologyDocx(facts), () => true, {
    entries: 50,
    bytes: 1_000_000,
    ratio: 100,
  });
  if (!parts.ok) throw new Error('not an archive');
  const texts = new Map(
    parts.value.map((part) => [part.name, new TextDecoder().decode(part.bytes)]),
  );
  return (name: string) => texts.get(name) ?? '';
}
const wordsIn = (xml: string) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

describe('the letter of apology', () => {
  it('names the case, the date that was missed, the cause and the new date', async () => {
    const text = wordsIn((await partsOf(FACTS))('word/document.xml'));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc');
    expect(text).toContain('VĂN BẢN XIN LỖI');
    expect(text).toContain('H49.22-261111-0007');
    expect(text).toContain('08 giờ 12 phút, ngày 11 tháng 11 năm 2026');
    expect(text).toContain('hẹn trả kết quả: ngày 23 tháng 11 năm 2026');
    expect(text).toContain('cơ quan phối hợp; cụ thể: ....');
    expect(text).toContain('thứ Sáu, ngày 27 tháng 11 năm 2026.');
  });

  it('is laid out by Decree 30/2020: A4, margins 20, 20, 30 and 15 mm, Times New Roman 13 to 14', async () => {
    const document = (await partsOf(FACTS))('word/document.xml');
    // 1 mm is 56.69 twips.
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/w:top="1134"/);
    expect(document).toMatch(/w:bottom="1134"/);
    expect(document).toMatch(/w:left="1701"/);
    expect(document).toMatch(/w:right="850"/);
    const sizes = [...document.matchAll(/<w:sz w:val="(\d+)"/g)].map(
      (found) => Number(found[1]) / 2,
    );
    // 11 and 12 are those of the list of recipients.
    expect(new Set(sizes)).toEqual(new Set([11, 12, 13, 14]));
    const fonts = [...document.matchAll(/w:ascii="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  it('numbers its pages at the top from the second on', async () => {
    const part = await partsOf(FACTS);
    expect(part('word/document.xml')).toContain('<w:titlePg');
    const numbered = [part('word/header1.xml'), part('word/header2.xml')].filter((xml) =>
      xml.includes('PAGE'),
    );
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('w:jc w:val="center"');
  });

  it('leaves dots where nothing is known, and no hole unfilled', () => {
    const bare = { ...FACTS, caseCode: null, title: ' ', receivedAt: null, cause: null };
    const { facts, rest } = apologyWords({ ...bare, isLate: false });
    for (const text of [facts[0], facts[1], facts[2], rest[1]]) expect(text).toMatch(/\.{30,}$/);
    expect(rest[0]).toContain('sẽ chưa thể giải quyết xong');
    expect([...facts, ...rest].join()).not.toMatch(/null|undefined|\{|\}/);
  });

  it('survives titles with signs that no XML can hold', async () => {
    const title = 'Cấp <giấy> & "phép" \u0000\u000b\ud800 \uffff';
    const document = (await partsOf({ ...FACTS, title }))('word/document.xml');
    expect(document).toContain('Cấp &lt;giấy&gt; &amp;');
    expect([...document].filter((sign) => /\p{Cc}|\uffff/u.test(sign) && sign !== '\n')).toEqual(
      [],
    );
  });

  it('writes days as documents do', () => {
    expect(dayWords(day('2027-02-05'))).toBe('ngày 05 tháng 02 năm 2027');
    expect(dayWords(day('2026-03-09'))).toBe('ngày 09 tháng 3 năm 2026');
    expect(dayWords(day('2026-12-31'))).toBe('ngày 31 tháng 12 năm 2026');
  });
});
