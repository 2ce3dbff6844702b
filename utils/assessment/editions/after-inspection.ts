import { item, written } from './written';

/** What follows a conclusion of an inspection, quarter by quarter. */
export const AFTER_INSPECTION = written({
  id: 'after-inspection@2026.1',
  checklist: 'after-inspection',
  version: '2026.1',
  title: { vi: 'Sau thanh tra, kiểm tra', en: 'After an inspection' },
  kind: 'followUp',
  source: {
    title: {
      vi: 'Gợi ý từ thực tế theo dõi kết luận thanh tra, kiểm tra; không dẫn một văn bản riêng',
      en: 'Suggested by how conclusions are followed up in practice; after no single text',
    },
    issued: null,
    verified: false,
  },
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  audience: 'leader',
  cadence: 'quarterly',
  scale: 'yesNoNa',
  groups: [
    {
      id: 'after.plan',
      title: { vi: 'Nhận kết luận', en: 'Taking it on' },
      items: [
        item(
          'after.assigned',
          [
            'Mỗi kiến nghị có người phụ trách và hạn.',
            'Each recommendation has a person and a date.',
          ],
          [
            ['Phân công bằng văn bản', 'Assigned in writing'],
            ['Hạn nội bộ sớm hơn hạn báo cáo', 'The inner date lies before the reporting date'],
          ],
          { needsProof: true },
        ),
        item(
          'after.told',
          [
            'Người liên quan đã được nghe kết luận và biết phần việc của mình.',
            'Those concerned heard the conclusion and know their part.',
          ],
          [
            ['Có cuộc họp hoặc thông báo nội bộ', 'A meeting or notice was held'],
            ['Nói việc, không nói xấu người', 'It was about the matter, not against people'],
          ],
        ),
      ],
    },
    {
      id: 'after.mend',
      title: { vi: 'Khắc phục', en: 'Mending' },
      items: [
        item(
          'after.done',
          [
            'Kiến nghị đến hạn trong kỳ đã làm xong, có giấy tờ.',
            'What fell due in this period is done and on paper.',
          ],
          [
            ['Lưu được minh chứng từng kiến nghị', 'Proof is kept for each'],
            [
              'Việc chưa xong đã xin gia hạn trước hạn',
              'An extension was asked for before the date',
            ],
          ],
          { needsProof: true },
        ),
        item(
          'after.responsibility',
          [
            'Trách nhiệm tập thể, cá nhân đã được xem xét rõ ràng.',
            'Responsibility of the unit and of persons was looked into openly.',
          ],
          [
            ['Kiểm điểm có biên bản', 'With minutes'],
            ['Mức xử lý tương xứng với việc', 'What followed fits the matter'],
          ],
          { moral: true },
        ),
        item(
          'after.reported',
          [
            'Báo cáo kết quả gửi đúng hạn, đúng nơi, đúng sự thật.',
            'The report went out in time, to the right place, and is true.',
          ],
          [
            ['Số liệu khớp với hồ sơ', 'Figures agree with the files'],
            ['Nêu cả việc chưa làm được', 'It names what is not done, too'],
          ],
        ),
      ],
    },
    {
      id: 'after.prevent',
      title: { vi: 'Không để lặp lại', en: 'Not again' },
      items: [
        item(
          'after.cause',
          [
            'Đã tìm ra nguyên nhân và sửa quy trình, không chỉ sửa hồ sơ.',
            'The cause was found and the process mended, not only the file.',
          ],
          [
            ['Quy trình, biểu mẫu đã thay đổi', 'A process or form has changed'],
            ['Người làm đã được hướng dẫn lại', 'Those who do it were taught again'],
          ],
        ),
        item(
          'after.repeat',
          [
            'Lỗi đã kết luận không xuất hiện lại trong kỳ.',
            'No fault of the conclusion came back in this period.',
          ],
          [
            ['Tự rà soát ngẫu nhiên vài hồ sơ', 'Looked through a few files at random'],
            ['Ghi lại kết quả rà soát', 'Noted what was found'],
          ],
          { needsProof: true },
        ),
      ],
    },
  ],
});
