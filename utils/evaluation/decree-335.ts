import type { z } from '../zod';
import type { EvaluationScheme, schemeSchema } from './scheme';

const written = (scheme: z.input<typeof schemeSchema>) => scheme as EvaluationScheme;

/**
 * Decree 335/2025/NĐ-CP: 30 points of general criteria and 70 of results. The sub-maxima of groups I
 * and II were read in a source that prints the form; how group III is divided was not seen, so it
 * stands as one criterion.
 */
export const DECREE_335 = written({
  id: 'decree-335-2025',
  title: {
    vi: 'Theo dõi, đánh giá công chức (Nghị định 335/2025/NĐ-CP)',
    en: 'Evaluation of civil servants (Decree 335/2025/NĐ-CP)',
  },
  source: 'Nghị định 335/2025/NĐ-CP, điều 12 đến 17 và Mẫu số 01',
  issued: '2025-12-21',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  verified: false,
  groups: [
    {
      id: 'general.conduct',
      title: { vi: 'Phẩm chất, kỷ luật', en: 'Character and discipline' },
      items: [
        {
          id: 'general.conduct.ethics',
          title: {
            vi: 'Phẩm chất chính trị, đạo đức, văn hóa khi làm việc công',
            en: 'Political character, ethics and conduct in public duty',
          },
          max: 5,
        },
        {
          id: 'general.conduct.discipline',
          title: { vi: 'Ý thức kỷ luật, kỷ cương', en: 'Sense of discipline and order' },
          max: 5,
        },
      ],
    },
    {
      id: 'general.ability',
      title: { vi: 'Năng lực và thái độ', en: 'Ability and attitude' },
      items: [
        {
          id: 'general.ability.profession',
          title: {
            vi: 'Năng lực chuyên môn theo vị trí việc làm',
            en: 'Professional ability for the post',
          },
          max: 2.5,
        },
        {
          id: 'general.ability.response',
          title: {
            vi: 'Đáp ứng việc thường xuyên và đột xuất',
            en: 'Meeting regular and unexpected work',
          },
          max: 2.5,
        },
        {
          id: 'general.ability.responsibility',
          title: { vi: 'Tinh thần trách nhiệm', en: 'Sense of responsibility' },
          max: 2.5,
        },
        {
          id: 'general.ability.service',
          title: {
            vi: 'Thái độ phục vụ người dân, doanh nghiệp; phối hợp với đồng nghiệp',
            en: 'Attitude to people and businesses; working with colleagues',
          },
          max: 2.5,
        },
      ],
    },
    {
      id: 'general.initiative',
      title: { vi: 'Đổi mới, dám làm', en: 'Initiative' },
      items: [
        {
          id: 'general.initiative.all',
          title: {
            vi: 'Đổi mới, sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm',
            en: 'Innovation; daring to think, to act and to answer for it',
          },
          max: 10,
        },
      ],
    },
  ],
  taskPoints: 70,
});
