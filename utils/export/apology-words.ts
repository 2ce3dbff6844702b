import { type Day, dayOf, minuteOfDay, weekday } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { Moment } from '../calendar/moment';
import type { CaseEvent } from '../cases/event';
import { dayWords, dotted, plainText } from '../papers/paper-words';

/** What Tự Soi knows of a case that is late; everything else in the letter is left as dots. */
export interface ApologyFacts {
  caseCode: string | null;
  title: string;
  /** null when nobody has said when it came in. */
  receivedAt: Moment | null;
  /** The date that cannot be kept. */
  due: Moment;
  /** Which of the two dates lie where no official calendar settles the days off. */
  provisional: { due: boolean; newDue: boolean };
  /** The due time has passed. */
  isLate: boolean;
  /** The date asked for; it holds until the office closes. */
  newDue: Day;
  /** null: not recorded yet. */
  cause: Extract<CaseEvent, { type: 'delayExplained' }>['cause'] | null;
  /** Day of the draft; only its year is written, day and month are left to whoever signs. */
  now: Instant;
}

/** The sentences of the letter. Always Vietnamese: it goes to a citizen. */
export interface ApologyWords {
  title: string;
  subject: string;
  year: string;
  opening: string;
  facts: string[];
  rest: string[];
  copies: string[];
}

const CAUSES: Record<NonNullable<ApologyFacts['cause']>, string> = {
  subjective: 'việc xử lý tại cơ quan chúng tôi bị chậm',
  objective: 'nguyên nhân khách quan ngoài khả năng của cơ quan',
  coordination: 'cần thêm thời gian chờ ý kiến, kết quả của cơ quan phối hợp',
};

/** Our own wording; the form is Mẫu 04 of Circular 03/2025/TT-VPCP. */
export function apologyWords(facts: ApologyFacts): ApologyWords {
  const { caseCode, title, receivedAt, due, newDue, cause, isLate, now } = facts;
  const received = receivedAt ? momentWords(receivedAt) : `ngày ${dotted(30)}`;
  const reason = cause ? `${CAUSES[cause]}; cụ thể: ${dotted(70)}` : dotted(110);
  return {
    title: 'VĂN BẢN XIN LỖI',
    subject: 'Về việc chậm trả kết quả và đề nghị gia hạn thời gian giải quyết hồ sơ',
    year: dayOf(now).slice(0, 4),
    opening: `Cơ quan chúng tôi đã nhận hồ sơ của Ông/Bà/Tổ chức với các thông tin sau:`,
    facts: [
      `Mã hồ sơ: ${plainText(caseCode ?? '') || dotted(40)}`,
      `Nội dung giải quyết: ${plainText(title) || dotted(80)}`,
      `Thời điểm tiếp nhận: ${received}`,
      `Thời điểm hẹn trả kết quả: ${momentWords(due)}${marked(facts.provisional.due)}`,
    ],
    rest: [
      isLate
        ? 'Đến nay đã quá thời điểm hẹn mà hồ sơ chưa được giải quyết xong.'
        : 'Qua rà soát, hồ sơ sẽ chưa thể giải quyết xong vào thời điểm đã hẹn.',
      `Lý do: ${reason}`,
      'Chúng tôi xin lỗi Ông/Bà/Tổ chức vì sự chậm trễ này và mong được gia hạn thời gian giải quyết.',
      `Thời điểm trả kết quả mới: trong giờ làm việc ${WEEKDAYS[weekday(newDue)]}, ${dayWords(newDue)}${marked(facts.provisional.newDue)}.`,
      'Nếu hồ sơ xong sớm hơn, chúng tôi sẽ báo ngay để Ông/Bà/Tổ chức nhận kết quả.',
      `Khi cần trao đổi, xin liên hệ: ${dotted(28)}, điện thoại: ${dotted(18)}`,
      'Rất mong nhận được sự thông cảm của Ông/Bà/Tổ chức./.',
    ],
    copies: ['- Như trên;', '- Bộ phận tiếp nhận và trả kết quả;', '- Lưu: VT, hồ sơ.'],
  };
}

/** A date that nobody can be sure of yet says so, also on paper. */
const marked = (provisional: boolean) =>
  provisional ? ' (tạm tính, năm này chưa có lịch nghỉ chính thức)' : '';

const WEEKDAYS: Record<number, string> = {
  1: 'thứ Hai',
  2: 'thứ Ba',
  3: 'thứ Tư',
  4: 'thứ Năm',
  5: 'thứ Sáu',
  6: 'thứ Bảy',
  7: 'Chủ nhật',
};

/** @example '08 giờ 12 phút, ngày 18 tháng 11 năm 2026' */
function momentWords({ at, precision }: Moment): string {
  const day = dayWords(dayOf(at));
  if (precision === 'day') return day;
  const two = (value: number) => String(value).padStart(2, '0');
  const minute = minuteOfDay(at);
  return `${two(Math.floor(minute / 60))} giờ ${two(minute % 60)} phút, ${day}`;
}
