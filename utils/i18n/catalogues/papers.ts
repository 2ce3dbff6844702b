import type { Catalogue } from '../text';

/** Around a paper; the paper itself is in Vietnamese whatever the language of the screen. */
export const papersTexts = {
  'papers.sheet': { vi: 'Bản xem trước: {title}', en: 'Preview (in Vietnamese): {title}' },
  'papers.edit': { vi: 'Sửa đoạn {number}', en: 'Edit paragraph {number}' },
  'papers.reset': { vi: 'Trả lại lời gợi ý', en: 'Back to the suggested words' },
  'papers.empty': {
    vi: 'Để trống thì đoạn này không có trong văn bản.',
    en: 'Left empty, this paragraph is not in the paper.',
  },
} as const satisfies Catalogue;
