import type { Catalogue } from '../text';

/** Figures of a person or of a unit over the periods. */
export const teamCourseTexts = {
  'team.course': { vi: 'Qua các kỳ', en: 'Over time' },
  'team.course.about': {
    vi: 'Số liệu của chính người này qua {count} kỳ gần nhất; kỳ chưa nộp để trống.',
    en: 'This person’s own figures over the last {count} periods; one that was not sent stays empty.',
  },
  'team.course.which': { vi: 'Xem số liệu nào', en: 'Which figure' },
  'team.course.title': {
    vi: '{name}: {now}, {period} là {before}',
    en: '{name}: {now}, in {period} {before}',
  },
  'team.course.one': {
    vi: '{name}: {now}, chưa có kỳ nào để so',
    en: '{name}: {now}, with no period to compare',
  },
  'team.course.nothing': { vi: '{name}: chưa có số liệu', en: '{name}: no figures yet' },
  'team.course.sentence': {
    vi: 'Cao nhất {high} ({highIn}), thấp nhất {low} ({lowIn}), qua {count} kỳ có số liệu.',
    en: 'Highest {high} ({highIn}), lowest {low} ({lowIn}), over {count} periods with figures.',
  },
  'team.course.same': {
    vi: 'Cùng là {value} trong cả {count} kỳ có số liệu.',
    en: 'The same {value} in all {count} periods with figures.',
  },
  'team.course.shared': {
    vi: 'Bộ câu hỏi đã thay đổi: chỉ so {shared} trên {of} mục có ở mọi kỳ, mỗi mục tính một lần.',
    en: 'The questions have changed: only {shared} of {of} items that every period asks are compared, each counted once.',
  },
  'team.course.table': { vi: 'Xem bảng số liệu', en: 'Show the table' },
  'team.course.unit': { vi: 'Đơn vị qua các kỳ', en: 'The unit over time' },
  'team.course.unit.about': {
    vi: 'Tổng số như trong báo cáo từng kỳ. Điểm trung bình chỉ tính những người có mặt ở mọi kỳ được hiện; dưới {fewest} người thì không hiện.',
    en: 'Totals as in the report of each period. Means go over the people who are in every period shown; fewer than {fewest} are withheld.',
  },
  'team.course.show': { vi: 'Xem các kỳ trước', en: 'Show earlier periods' },
  'team.course.reading': { vi: 'Đang đọc các kỳ trước', en: 'Reading earlier periods' },
  'team.course.none': { vi: 'Chưa có kỳ nào.', en: 'There are no periods yet.' },
  'team.course.over': {
    vi: 'Trung bình của {people} người có mặt ở mọi kỳ được hiện.',
    en: 'The mean of the {people} people who are in every period shown.',
  },
  'team.course.empty': {
    vi: 'Kỳ trước đó để trống: người thêm vào hay bớt đi sẽ làm lộ điểm của từng người.',
    en: 'Earlier periods stay empty: those who came or went could be read from them.',
  },
  'team.course.withheld': {
    vi: 'Không hiện: chưa đủ {fewest} người.',
    en: 'Withheld: there are fewer than {fewest} people.',
  },
} as const satisfies Catalogue;
