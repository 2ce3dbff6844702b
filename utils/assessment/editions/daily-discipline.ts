import { item, written } from './written';

/** Discipline of every working day, as yes or no. */
export const DAILY_DISCIPLINE = written({
  id: 'daily-discipline@2026.1',
  checklist: 'daily-discipline',
  version: '2026.1',
  title: { vi: 'Kỷ luật, kỷ cương hằng ngày', en: 'Discipline of the day' },
  kind: 'discipline',
  source: {
    title: {
      vi: 'Chỉ thị 26/CT-TTg ngày 05/9/2016 và Quyết định 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ',
      en: 'Directive 26/CT-TTg, 5 September 2016, and Decision 1847/QĐ-TTg, 27 December 2018, of the Prime Minister',
    },
    issued: '2018-12-27',
    verified: true,
  },
  effectiveFrom: '2018-12-27',
  effectiveTo: null,
  audience: 'all',
  cadence: 'daily',
  scale: 'yesNoNa',
  groups: [
    {
      id: 'discipline.presence',
      title: { vi: 'Giờ giấc, có mặt', en: 'Time and presence' },
      items: [
        item(
          'discipline.onTime',
          ['Hôm nay tôi đến và về đúng giờ.', 'Today I came and left on time.'],
          [
            ['Có mặt trước giờ mở cửa', 'There before the doors opened'],
            ['Báo trước khi đến muộn, về sớm', 'Said so beforehand when late or leaving early'],
          ],
        ),
        item(
          'discipline.atDesk',
          [
            'Trong giờ làm tôi ở vị trí, vắng thì có báo.',
            'I was at my desk in working hours, and said so when I was not.',
          ],
          [
            ['Đi báo việc, về báo kết quả', 'Told where I went and what came of it'],
            ['Bàn tiếp dân không bị bỏ trống', 'The desk for citizens was never left empty'],
          ],
        ),
        item(
          'discipline.noPrivate',
          ['Tôi không làm việc riêng trong giờ.', 'I did nothing private in working hours.'],
          [
            [
              'Không xem phim, mua bán, chơi trên máy',
              'No films, shopping or games on the computer',
            ],
            ['Điện thoại riêng ngắn và ra ngoài nghe', 'Private calls short and outside'],
          ],
        ),
      ],
    },
    {
      id: 'discipline.manner',
      title: { vi: 'Tác phong', en: 'Manner' },
      items: [
        item(
          'discipline.badge',
          ['Tôi đeo thẻ và mặc chỉnh tề.', 'I wore my badge and was properly dressed.'],
          [
            ['Thẻ đeo ở chỗ người dân nhìn thấy', 'The badge where citizens can see it'],
            ['Trang phục gọn gàng, phù hợp công sở', 'Tidy clothes that suit an office'],
          ],
        ),
        item(
          'discipline.noAlcohol',
          [
            'Tôi không uống rượu, bia trước giờ làm và buổi trưa.',
            'I drank no alcohol before work or at lunch.',
          ],
          [
            ['Từ chối lời mời buổi trưa', 'Said no to an invitation at noon'],
            ['Ca trực cũng không uống', 'Nothing on duty shifts either'],
          ],
        ),
        item(
          'discipline.noSmoking',
          [
            'Tôi không hút thuốc trong phòng làm việc, nơi tiếp dân.',
            'I did not smoke in rooms or where citizens wait.',
          ],
          [
            ['Chỉ hút ở nơi cho phép', 'Smoked only where it is allowed'],
            ['Nhắc khéo khi thấy người khác hút', 'Reminded others politely'],
          ],
        ),
        item(
          'discipline.polite',
          [
            'Tôi nói năng nhã nhặn với dân và đồng nghiệp.',
            'I spoke politely to citizens and colleagues.',
          ],
          [
            ['Chào trước khi hỏi việc', 'Greeted before asking'],
            ['Không cáu gắt, không nói trống không', 'No sharp or curt words'],
          ],
          { moral: true },
        ),
      ],
    },
    {
      id: 'discipline.work',
      title: { vi: 'Việc được giao', en: 'Assigned work' },
      items: [
        item(
          'discipline.nothingOverdue',
          [
            'Không có việc quá hạn mà chưa nói rõ lý do.',
            'Nothing is overdue without an explanation.',
          ],
          [
            ['Việc trễ đã ghi nguyên nhân trong ngày', 'The cause of a delay noted the same day'],
            ['Đã xin lỗi và hẹn lại với người dân', 'The citizen has an apology and a new date'],
          ],
          { needsProof: true },
        ),
        item(
          'discipline.noShirking',
          [
            'Tôi không đẩy việc thuộc phần mình cho người khác.',
            'I passed on nothing that was mine to do.',
          ],
          [
            ['Nhận ngay việc đúng phần mình', 'Took at once what is mine'],
            [
              'Chuyển việc đều có lý do ghi lại',
              'Noted the reason whenever something was passed on',
            ],
          ],
        ),
        item(
          'discipline.noTrouble',
          [
            'Tôi không gây khó, không để ai phải chờ vô cớ.',
            'I made nothing hard for anyone and let nobody wait without reason.',
          ],
          [
            ['Không đòi giấy tờ thừa', 'Asked for no needless paper'],
            ['Người đến trước được tiếp trước', 'Whoever came first was served first'],
          ],
          { moral: true },
        ),
        item(
          'discipline.meetings',
          [
            'Tôi họp đúng giờ, có chuẩn bị, không làm việc khác.',
            'I came to meetings on time and prepared, and did nothing else there.',
          ],
          [
            ['Đọc tài liệu trước cuộc họp', 'Read the papers beforehand'],
            ['Điện thoại để im lặng', 'Phone on silent'],
          ],
        ),
        item(
          'discipline.speech',
          [
            'Tôi không đăng, chia sẻ tin chưa kiểm chứng, không lộ việc nội bộ.',
            'I posted nothing unverified and let no internal matter out.',
          ],
          [
            ['Hỏi người phụ trách trước khi trả lời báo chí', 'Asked before answering the press'],
            ['Khóa máy khi rời bàn', 'Locked the computer when leaving the desk'],
          ],
        ),
      ],
    },
  ],
});
