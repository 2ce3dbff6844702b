import { item, written } from './written';

/** A day at the one-stop desk, from the greeting to the result. */
export const ONE_STOP_SERVICE = written({
  id: 'one-stop-service@2026.1',
  checklist: 'one-stop-service',
  version: '2026.1',
  title: { vi: 'Phục vụ tại bộ phận một cửa', en: 'Service at the one-stop desk' },
  kind: 'service',
  source: {
    title: {
      vi: 'Nghị định 118/2025/NĐ-CP về cơ chế một cửa; “4 xin, 4 luôn” theo cách nói quen thuộc, mỗi nơi một khác',
      en: 'Decree 118/2025/NĐ-CP on the one-stop mechanism; “4 xin, 4 luôn” as commonly said, with local variants',
    },
    issued: '2025-06-09',
    verified: false,
  },
  effectiveFrom: '2025-07-01',
  effectiveTo: null,
  audience: 'oneStop',
  cadence: 'daily',
  scale: 'yesNoNa',
  groups: [
    {
      id: 'desk.meet',
      title: { vi: 'Đón tiếp', en: 'Meeting people' },
      items: [
        item(
          'desk.greet',
          ['Tôi chào trước và hỏi người dân cần gì.', 'I greeted first and asked what was needed.'],
          [
            [
              'Ngẩng lên, chào khi người dân ngồi xuống',
              'Looked up and said hello as they sat down',
            ],
            ['Mời ngồi, mời nước khi phải chờ', 'Offered a seat and water while they waited'],
          ],
        ),
        item(
          'desk.fourAsks',
          [
            '4 xin: tôi nói xin chào, xin phép, xin lỗi, xin cảm ơn đúng lúc.',
            'Four courtesies: hello, may I, sorry and thank you at the right moment.',
          ],
          [
            ['Xin phép trước khi hỏi thêm giấy tờ', 'Asked leave before asking for more papers'],
            ['Xin lỗi khi để dân chờ lâu', 'Said sorry for a long wait'],
          ],
        ),
        item(
          'desk.fourAlways',
          [
            '4 luôn: tôi luôn mỉm cười, nhẹ nhàng, lắng nghe, giúp đỡ.',
            'Four always: smile, be gentle, listen, help.',
          ],
          [
            ['Nghe hết câu rồi mới trả lời', 'Heard people out before answering'],
            [
              'Giúp người chưa quen máy nộp trực tuyến',
              'Helped those new to computers to file online',
            ],
          ],
          { moral: true },
        ),
      ],
    },
    {
      id: 'desk.guide',
      title: { vi: 'Hướng dẫn, tiếp nhận', en: 'Guiding and receiving' },
      items: [
        item(
          'desk.once',
          ['Tôi hướng dẫn một lần, đủ và rõ.', 'I explained once, fully and clearly.'],
          [
            [
              'Đưa danh mục giấy tờ, đánh dấu phần còn thiếu',
              'Gave the list with the missing papers marked',
            ],
            ['Không ai phải quay lại vì thiếu lời dặn', 'Nobody came back for want of a word'],
          ],
        ),
        item(
          'desk.publicList',
          [
            'Tôi chỉ nhận giấy tờ trong danh mục đã công khai.',
            'I took only the papers of the published list.',
          ],
          [
            [
              'Không đòi bản sao đã có trong cơ sở dữ liệu',
              'Asked for no copy that the database already has',
            ],
            ['Thủ tục mới niêm yết được cập nhật', 'New procedures are on the board'],
          ],
        ),
        item(
          'desk.slip',
          [
            'Hồ sơ nhận hôm nay đều có giấy tiếp nhận và hẹn ngày trả.',
            'Every dossier taken today has its receipt with the day of return.',
          ],
          [
            ['Nhập hệ thống ngay khi nhận', 'Entered in the system on receipt'],
            [
              'Hồ sơ nộp trực tuyến được tiếp nhận trong ngày làm việc',
              'Online dossiers taken in within a working day',
            ],
          ],
          { needsProof: true },
        ),
        item(
          'desk.refuse',
          ['Hồ sơ không nhận đều có phiếu nêu lý do.', 'Every refusal has a slip with its reason.'],
          [
            ['Phiếu ghi rõ điều còn thiếu', 'The slip says what is missing'],
            ['Không từ chối bằng miệng', 'Refused nothing by word of mouth alone'],
          ],
        ),
      ],
    },
    {
      id: 'desk.settle',
      title: { vi: 'Thẩm định, trả kết quả', en: 'Appraisal and results' },
      items: [
        item(
          'desk.supplement',
          [
            'Yêu cầu bổ sung được gửi một lần, bằng phiếu.',
            'A supplement was asked for once, in writing.',
          ],
          [
            ['Gom mọi thiếu sót vào một phiếu', 'Everything missing on one slip'],
            ['Gửi trong hạn, không để sát ngày trả', 'Sent in time, not just before the due day'],
          ],
        ),
        item(
          'desk.onTime',
          ['Kết quả đến hẹn hôm nay đã sẵn sàng trả.', 'Results promised for today are ready.'],
          [
            ['Nhắc phòng chuyên môn trước hạn một ngày', 'Reminded the department a day before'],
            ['Có kết quả thì nhắn người dân ngay', 'Told the citizen as soon as it was there'],
          ],
          { needsProof: true },
        ),
        item(
          'desk.apology',
          [
            'Hồ sơ trễ đều đã có thư xin lỗi và ngày hẹn lại.',
            'Every late dossier has an apology and a new date.',
          ],
          [
            ['Thư gửi trước khi quá hạn', 'Sent before the due day passed'],
            ['Lý do trong thư là lý do thật', 'The reason given is the real one'],
          ],
        ),
        item(
          'desk.rating',
          [
            'Tôi mời người dân góp ý và xem lại góp ý trong ngày.',
            'I invited feedback and looked at it the same day.',
          ],
          [
            [
              'Chỉ chỗ chấm điểm hài lòng, không chấm thay',
              'Showed where to rate and did not rate for them',
            ],
            ['Ghi lại điều cần sửa', 'Noted what to mend'],
          ],
        ),
      ],
    },
  ],
});
