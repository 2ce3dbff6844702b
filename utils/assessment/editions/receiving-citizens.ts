import { item, written } from './written';

/** Reception of citizens and the handling of petitions, month by month. */
export const RECEIVING_CITIZENS = written({
  id: 'receiving-citizens@2026.1',
  checklist: 'receiving-citizens',
  version: '2026.1',
  title: { vi: 'Tiếp công dân, xử lý đơn', en: 'Receiving citizens and petitions' },
  kind: 'reception',
  source: {
    title: {
      vi: 'Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo, sửa đổi ngày 10/12/2025',
      en: 'Laws on receiving citizens, complaints and denunciations, amended on 10 December 2025',
    },
    issued: '2025-12-10',
    verified: false,
  },
  effectiveFrom: '2026-07-01',
  effectiveTo: null,
  audience: 'all',
  cadence: 'monthly',
  scale: 'yesNoNa',
  groups: [
    {
      id: 'reception.meet',
      title: { vi: 'Tiếp công dân', en: 'Reception' },
      items: [
        item(
          'reception.schedule',
          [
            'Lịch tiếp công dân được niêm yết và giữ đúng.',
            'The days of reception were published and kept.',
          ],
          [
            ['Đổi lịch đều báo trước', 'Changes were announced beforehand'],
            [
              'Có người tiếp trong suốt giờ đã niêm yết',
              'Somebody was there throughout the published hours',
            ],
          ],
        ),
        item(
          'reception.log',
          [
            'Mọi lượt tiếp đều vào sổ với nội dung và cách giải quyết.',
            'Every reception is in the log with its matter and outcome.',
          ],
          [
            ['Ghi sổ trong ngày', 'Entered the same day'],
            ['Nội dung ghi đủ để người khác theo được', 'Enough for somebody else to follow'],
          ],
          { needsProof: true },
        ),
        item(
          'reception.listen',
          [
            'Tôi nghe hết, giải thích bằng lời dễ hiểu, không cắt lời.',
            'I heard people out and explained in plain words.',
          ],
          [
            ['Nhắc lại ý người dân trước khi trả lời', 'Repeated what was said before answering'],
            [
              'Nói rõ việc nào làm được, việc nào không, vì sao',
              'Said what can be done, what not, and why',
            ],
          ],
          { moral: true },
        ),
      ],
    },
    {
      id: 'reception.petitions',
      title: { vi: 'Xử lý đơn', en: 'Petitions' },
      items: [
        item(
          'reception.sorted',
          ['Đơn được phân loại và xử lý trong hạn.', 'Petitions were sorted and handled in time.'],
          [
            ['Mỗi đơn có ngày nhận và hạn xử lý', 'Each has its day of receipt and its limit'],
            ['Không có đơn nằm quá hạn không lý do', 'None lay beyond its limit without a reason'],
          ],
          { needsProof: true },
        ),
        item(
          'reception.competence',
          [
            'Đơn không thuộc thẩm quyền được chuyển hoặc hướng dẫn rõ nơi gửi.',
            'What was not ours was passed on, or the right place was named.',
          ],
          [
            ['Có phiếu chuyển, phiếu hướng dẫn', 'With a transfer or guidance slip'],
            ['Người gửi biết đơn đang ở đâu', 'The sender knows where it is'],
          ],
        ),
        item(
          'reception.answer',
          ['Người gửi nhận được kết quả bằng văn bản.', 'The sender got the result in writing.'],
          [
            ['Trả lời đúng điều được hỏi', 'It answers what was asked'],
            ['Nêu căn cứ và nơi có thể hỏi tiếp', 'It names the grounds and where to turn next'],
          ],
        ),
        item(
          'reception.protect',
          [
            'Tôi giữ kín thông tin người tố cáo, người phản ánh.',
            'I kept the identity of those who report to myself.',
          ],
          [
            ['Hồ sơ để nơi khóa được', 'Papers kept under lock'],
            [
              'Không nhắc tên trong trao đổi không liên quan',
              'No names in talk that has nothing to do with it',
            ],
          ],
          { moral: true },
        ),
        item(
          'reception.learn',
          [
            'Điều dân phản ánh nhiều lần đã được đề xuất sửa.',
            'What people raised again and again was proposed for mending.',
          ],
          [
            ['Gom các phản ánh giống nhau', 'Put like matters together'],
            ['Có đề xuất gửi lãnh đạo trong kỳ', 'Sent a proposal to the head in this period'],
          ],
        ),
      ],
    },
  ],
});
