import { expect, it } from 'vitest';
import { remarkWords } from '@/components/today/RemarkList';
import { riskWords, whyWords } from '@/components/today/why-words';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { translator } from '@/utils/i18n/text';

const vi = translator({ ...todayTexts, ...kindsTexts }, 'vi');
const en = translator({ ...todayTexts, ...kindsTexts }, 'en');
const effort = { n: 12, medianMinutes: 60, p85Minutes: 120 };
const slack = (leftMinutes: number, known: typeof effort | null) => ({
  id: 'one',
  due: 0,
  leftMinutes,
  effort: known,
  slackMinutes: leftMinutes - (known?.p85Minutes ?? 0),
});

it.each([
  [360, effort, 'Còn 6 giờ, việc này bạn thường xong trong 2 giờ (85 % của 12 lần).'],
  [60, effort, 'Chỉ còn 1 giờ mà việc này bạn thường xong trong 2 giờ (85 % của 12 lần).'],
  // The time left stands beside it; that the rest is not known is said once, above the list.
  [60, null, ''],
  [-30, effort, 'Đã quá hạn; việc này bạn thường xong trong 2 giờ (85 % của 12 lần).'],
  [-30, null, 'Đã quá hạn nên đứng trước.'],
  [Infinity, null, 'Chưa có hạn nên đứng sau.'],
])('%d minutes left and %j is explained as %s', (left, known, words) => {
  expect(whyWords(slack(left, known), null, vi, 'vi')).toBe(words);
});

it('the clock that ends first is named when it is not the main one', () => {
  expect(whyWords(slack(60, null), { kind: 'step', step: 'Thẩm định' }, en, 'en')).toBe(
    'Nearest clock: Step Thẩm định.',
  );
});

it('a risk says what stands before it and from how many cases that is known', () => {
  const risk = {
    ...slack(210, effort),
    because: 'queue' as const,
    aheadMinutes: 120,
    aheadCases: 2,
  };
  expect(riskWords(risk, vi, 'vi')).toBe(
    'còn 3 giờ 30 phút, trước nó có 2 việc thường mất 2 giờ, riêng nó 2 giờ (85 % của 12 lần)',
  );
  expect(riskWords({ ...risk, because: 'own' }, en, 'en')).toBe(
    '3 hours 30 minutes left, usually takes up to 2 hours (85 % of 12 times)',
  );
});

it('a remark names its number of cases', () => {
  const remark = {
    code: 'longest' as const,
    n: 12,
    procedure: 'dossier đăng ký khai sinh',
    effort,
  };
  expect(remarkWords(remark, vi, 'vi')).toBe(
    'Việc bạn thường mất nhiều giờ nhất: Đăng ký khai sinh, 1 giờ (trung vị, 12 lần).',
  );
});
