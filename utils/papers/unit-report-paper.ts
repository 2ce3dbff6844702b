import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Band } from '../evaluation/band';
import { onTimeShare } from '../team/totals';
import type { ReportLine, UnitReport } from '../team/unit-report';
import type { Paper, PaperBlock, PaperPicture, PaperTable } from './paper';
import { periodWords } from './period-words';
import { type PaperPerson, stateHead } from './person';

/** What the unit's report is written from. */
export interface UnitReportFacts {
  /** The head of the unit. */
  person: PaperPerson;
  period: Period;
  report: UnitReport;
  charts: readonly PaperChart[];
  day: Day;
}

/** A chart of the report with its figures; without a picture the sentence says why there is none. */
export interface PaperChart {
  title: string;
  sentence: string;
  picture: PaperPicture | null;
  table: PaperTable;
  /** What the signs in the table mean; null for nothing. */
  note: string | null;
}

const BAND_WORDS: Record<Band, string> = {
  excellent: 'Hoàn thành xuất sắc',
  good: 'Hoàn thành tốt',
  completed: 'Hoàn thành',
  notCompleted: 'Không hoàn thành',
};

/** Tổng hợp kết quả của đơn vị: who has sent, the table that offices use, and the figures added up. */
export function unitReportPaper({ person, period, report, charts, day }: UnitReportFacts): Paper {
  const { all, sent } = report;
  const missing = report.lines.filter((line) => !line.hasSent);
  return {
    head: stateHead(person, day),
    title: 'TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ CỦA ĐƠN VỊ',
    subtitle: `(Kỳ: ${periodWords(period)})`,
    blocks: [
      paragraph('sent', `Đã nhận ${number(sent)} trên ${number(all)} bản tổng hợp của cá nhân.`),
      ...(missing.length > 0
        ? [paragraph('missing', `Chưa nhận được: ${missing.map((one) => one.name).join('; ')}.`)]
        : []),
      { kind: 'heading', level: 1, text: 'I. KẾT QUẢ CỦA TỪNG NGƯỜI' },
      peopleTable(report.lines),
      paragraph(
        'selfNote',
        'Điểm tự chấm là số của cá nhân, để tham khảo; xếp loại đề nghị do thủ trưởng đơn vị ghi.',
      ),
      ...repliesOf(report.lines),
      { kind: 'heading', level: 1, text: 'II. SỐ LIỆU CÔNG VIỆC' },
      ...figures(report),
      ...(charts.length > 0
        ? [{ kind: 'heading' as const, level: 1 as const, text: 'III. BIỂU ĐỒ' }]
        : []),
      ...charts.flatMap(chartBlocks),
    ],
    signatures: [{ role: 'THỦ TRƯỞNG ĐƠN VỊ', note: 'Ký, ghi rõ họ tên', name: person.name }],
    sources: [],
  };
}

function chartBlocks(
  { title, sentence, picture, table, note }: PaperChart,
  at: number,
): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: `${at + 1}. ${title}` },
    paragraph(`chart${at + 1}`, sentence),
    ...(picture ? [picture] : []),
    ...(table.rows.length > 0 ? [table] : []),
    ...(note === null ? [] : [paragraph(`chartNote${at + 1}`, note)]),
  ];
}

/** Whoever does not agree with the head’s remark is heard below the table. */
function repliesOf(lines: readonly ReportLine[]): PaperBlock[] {
  const said = lines.flatMap(({ order, name, reply }): PaperBlock[] =>
    reply === null
      ? []
      : [
          {
            kind: 'text',
            id: `reply${order}`,
            item: true,
            text: `${name} (về phiếu phản hồi số ${reply.seq}): ${reply.text.replace(/\n+/g, ' ')}`,
            sources: [],
          },
        ],
  );
  return said.length === 0
    ? []
    : [paragraph('replies', 'Ý kiến của cá nhân về nhận xét của thủ trưởng:'), ...said];
}

const paragraph = (id: string, text: string): PaperBlock => ({
  kind: 'text',
  id,
  text,
  sources: [],
});

function peopleTable(lines: readonly ReportLine[]): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 12, align: 'center' },
      { title: 'Họ tên', width: 36, align: 'left' },
      { title: 'Chức vụ', width: 24, align: 'left' },
      { title: 'Phòng', width: 32, align: 'left' },
      { title: 'Điểm\ntự chấm', width: 15, align: 'right' },
      { title: 'Điểm\nlãnh đạo', width: 15, align: 'right' },
      { title: 'Xếp loại\nđề nghị', width: 23, align: 'left' },
      { title: 'Ghi chú', width: 30, align: 'left' },
    ],
    rows: lines.map((line) => ({
      kind: 'row',
      cells: [
        String(line.order),
        line.name,
        line.position,
        line.room,
        points(line.self),
        points(line.head),
        line.band ? BAND_WORDS[line.band] : '',
        line.hasSent ? line.note : ['Chưa nộp', line.note].filter(Boolean).join('. '),
      ],
    })),
  };
}

const KIND_WORDS = {
  dossier: 'Hồ sơ thủ tục hành chính',
  petition: 'Đơn khiếu nại, tố cáo, kiến nghị, phản ánh',
  reception: 'Tiếp công dân',
  inspection: 'Kiến nghị sau thanh tra, kiểm tra',
  task: 'Nhiệm vụ được giao',
} as const;

function figures({ totals, sent, all }: UnitReport): PaperBlock[] {
  if (!totals) return [paragraph('noFigures', 'Chưa có bản tổng hợp nào nên chưa có số liệu.')];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Loại việc', width: 62, align: 'left' },
        { title: 'Tiếp nhận', width: 20, align: 'right' },
        { title: 'Trước và\nđúng hạn', width: 22, align: 'right' },
        { title: 'Trễ hạn', width: 18, align: 'right' },
        { title: 'Quá hạn', width: 18, align: 'right' },
        { title: 'Tỷ lệ\nđúng hạn', width: 20, align: 'right' },
      ],
      rows: totals.cases.map((row) => {
        const share = onTimeShare(row);
        return {
          kind: 'row',
          cells: [
            KIND_WORDS[row.kind],
            number(row.received),
            number(row.early + row.onTime),
            number(row.late),
            number(row.overdue),
            share === null ? '' : `${PERCENT.format(share * 100)} %`,
          ],
        };
      }),
    },
    ...(sent < all
      ? [
          paragraph(
            'ofHowMany',
            `Số liệu cộng từ ${number(sent)} trên ${number(all)} người; người chưa nộp không tính là 0.`,
          ),
        ]
      : []),
  ];
}

const VIETNAMESE = new Intl.NumberFormat('vi');
const PERCENT = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const POINTS = new Intl.NumberFormat('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const number = (value: number) => VIETNAMESE.format(value);
const points = (value: number | null) => (value === null ? '' : POINTS.format(value / 100));
