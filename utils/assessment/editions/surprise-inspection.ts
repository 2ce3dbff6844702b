import { item, written } from './written';

/** What an inspector would look at who came in this minute. */
export const SURPRISE_INSPECTION = written({
  id: 'surprise-inspection@2026.1',
  checklist: 'surprise-inspection',
  version: '2026.1',
  title: { vi: 'Tự kiểm tra đột xuất', en: 'Surprise self-inspection' },
  kind: 'surprise',
  source: {
    title: {
      vi: 'Gợi ý theo những điều đoàn kiểm tra công vụ đột xuất thường xem; không dẫn một văn bản riêng',
      en: 'Suggested by what surprise inspections of public duty usually look at; after no single text',
    },
    issued: null,
    verified: false,
  },
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  audience: 'all',
  cadence: 'surprise',
  scale: 'yesNoNa',
  groups: [
    {
      id: 'surprise.now',
      title: { vi: 'Ngay lúc này', en: 'This very minute' },
      items: [
        item(
          'surprise.atDesk',
          [
            'Tôi đang ở vị trí, hoặc ai cũng biết tôi đi đâu.',
            'I am at my desk, or people know where I am.',
          ],
          [
            ['Bảng báo vắng hoặc lịch công tác khớp', 'The board or diary agrees'],
            ['Có người trực thay', 'Somebody stands in'],
          ],
        ),
        item(
          'surprise.look',
          ['Tôi đeo thẻ, trang phục chỉnh tề.', 'I wear my badge and am properly dressed.'],
          [
            ['Thẻ đúng tên, đúng chức danh', 'The badge shows the right name and post'],
            ['Giày dép, áo quần hợp công sở', 'Clothes and shoes suit an office'],
          ],
        ),
        item(
          'surprise.screen',
          ['Trên màn hình tôi là việc công.', 'What is on my screen is work.'],
          [
            ['Không trang mua bán, trò chơi', 'No shopping and no games'],
            ['Máy khóa khi rời bàn', 'Locked when I leave'],
          ],
        ),
        item(
          'surprise.sober',
          ['Tôi tỉnh táo, không có hơi men.', 'I am sober.'],
          [
            ['Bữa trưa không rượu bia', 'No alcohol at lunch'],
            ['Sẵn sàng tiếp dân ngay', 'Ready to receive citizens at once'],
          ],
        ),
        item(
          'surprise.waiting',
          ['Không có người dân nào chờ mà chưa được hỏi.', 'Nobody waits who has not been asked.'],
          [
            ['Số thứ tự chạy đúng', 'The numbers run on'],
            ['Người chờ lâu được giải thích', 'Those who wait long know why'],
          ],
        ),
        item(
          'surprise.overdue',
          [
            'Tôi nói được ngay việc nào quá hạn và vì sao.',
            'I can say at once what is overdue and why.',
          ],
          [
            ['Danh sách việc đã mở hôm nay', 'I have looked at my list today'],
            ['Hồ sơ giấy trên bàn đều đã vào sổ', 'Every paper on the desk is registered'],
          ],
          { needsProof: true },
        ),
      ],
    },
  ],
});
