import { item, written } from './written';

/** Articles 1 and 3: the number and content of their clauses were read in published sources. */
const read = (article: number, clause: number) => ({ article, clause, verified: true });
/** Articles 2, 4 and 5: 11 clauses together; how they are split was not compared with the text. */
const unread = (article: number, clause: number) => ({ article, clause, verified: false });

/**
 * The five standards of Regulation 144-QĐ/TW as questions to oneself. The wording is ours; it is no
 * form of the Party.
 */
export const REGULATION_144 = written({
  id: 'regulation-144@2026.1',
  checklist: 'regulation-144',
  version: '2026.1',
  title: {
    vi: 'Tự soi theo Quy định 144',
    en: 'Reflection by Regulation 144',
  },
  kind: 'standards',
  source: {
    title: {
      vi: 'Quy định 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị',
      en: 'Regulation 144-QĐ/TW of the Politburo, 9 May 2024',
    },
    issued: '2024-05-09',
    verified: true,
  },
  effectiveFrom: '2024-05-09',
  effectiveTo: null,
  audience: 'all',
  cadence: 'monthly',
  scale: 'grade4',
  groups: [
    {
      id: '144.1',
      title: {
        vi: 'Yêu nước, tôn trọng Nhân dân, trung thành',
        en: 'Love of country, respect for the people, loyalty',
      },
      items: [
        item(
          '144.1.1',
          [
            'Tôi làm việc vì đất nước và người dân, giữ lý tưởng mình đã chọn.',
            'I work for the country and its people and keep to the ideals I chose.',
          ],
          [
            [
              'Nhận việc được giao, kể cả việc khó, không kiếm cớ thoái thác',
              'Took on the work assigned, hard work too, without excuses',
            ],
            [
              'Dự đủ buổi học tập, sinh hoạt chính trị của cơ quan',
              'Attended the political study and meetings of the office',
            ],
            [
              'Không nói, viết, chia sẻ điều trái với chủ trương chung',
              'Said, wrote and shared nothing against the common line',
            ],
          ],
          { legal: read(1, 1), moral: true },
        ),
        item(
          '144.1.2',
          [
            'Tôi gần dân, tin dân, lo cho quyền lợi của dân và tạo thuận lợi cho dân.',
            'I stay close to the people, trust them, protect their rights and make things easy for them.',
          ],
          [
            ['Trả hồ sơ đúng hẹn hoặc sớm hẹn', 'Returned dossiers on the promised day or earlier'],
            [
              'Hướng dẫn đủ một lần, không để dân đi lại vì thiếu lời dặn',
              'Explained everything at once, so that nobody had to come back for a missing word',
            ],
            [
              'Không bị phản ánh về thái độ phục vụ',
              'Nobody complained about how they were treated',
            ],
          ],
          { legal: read(1, 2), needsProof: true },
        ),
        item(
          '144.1.3',
          [
            'Tôi đặt lợi ích chung lên trước lợi ích riêng và lên tiếng khi lợi ích chung bị xâm hại.',
            'I put the common interest before my own and speak up when it is harmed.',
          ],
          [
            [
              'Báo trước khi việc được giao có liên quan đến người nhà, bạn bè',
              'Said so beforehand when a task concerned family or friends',
            ],
            [
              'Không để lộ thông tin nội bộ, tài liệu mật',
              'Let no internal or secret information out',
            ],
            [
              'Góp ý, báo cáo khi thấy việc làm gây thiệt hại chung',
              'Spoke or reported when something did common harm',
            ],
          ],
          { legal: read(1, 3), moral: true },
        ),
      ],
    },
    {
      id: '144.2',
      title: {
        vi: 'Bản lĩnh, đổi mới, sáng tạo, hội nhập',
        en: 'Firmness, renewal, creativity, integration',
      },
      items: [
        item(
          '144.2.a',
          [
            'Tôi nắm chắc đường lối và vận dụng vào việc của mình, không rập khuôn.',
            'I know the line well and apply it to my own work with thought.',
          ],
          [
            [
              'Đọc kỹ văn bản mới trước khi áp dụng vào hồ sơ',
              'Read new documents with care before applying them',
            ],
            [
              'Nêu được việc mình đã vận dụng vào công việc trong kỳ',
              'Can name what was applied to the work of this period',
            ],
          ],
          { legal: unread(2, 1), moral: true },
        ),
        item(
          '144.2.b',
          [
            'Gặp khó tôi không dao động; điều đúng tôi bảo vệ, điều sai tôi phản bác.',
            'I do not waver in difficulty; I defend what is right and answer what is wrong.',
          ],
          [
            [
              'Giữ ý kiến đúng quy định khi bị gây sức ép',
              'Kept to the rules when pressed to do otherwise',
            ],
            [
              'Không chia sẻ tin chưa kiểm chứng trên mạng xã hội',
              'Shared no unverified news on social media',
            ],
          ],
          { legal: unread(2, 2), moral: true },
        ),
        item(
          '144.2.c',
          [
            'Tôi dám nghĩ, dám nói, dám làm, dám chịu trách nhiệm và dám thử cách mới vì việc chung.',
            'I dare to think, speak, act, take responsibility and try new ways for the common good.',
          ],
          [
            [
              'Có ít nhất một đề xuất cải tiến gửi đơn vị',
              'Made at least one proposal for improvement',
            ],
            [
              'Thử một cách làm mới và ghi lại kết quả',
              'Tried a new way of working and noted how it went',
            ],
            ['Nhận phần trách nhiệm khi việc không thành', 'Took the blame when something failed'],
          ],
          { legal: unread(2, 3) },
        ),
        item(
          '144.2.d',
          [
            'Tôi chủ động học cái hay của nơi khác mà vẫn giữ bản sắc của mình.',
            'I learn from others readily and keep our own character.',
          ],
          [
            [
              'Học một công cụ hoặc kỹ năng số phục vụ công việc',
              'Learned a digital tool or skill for the work',
            ],
            ['Chia sẻ lại cho đồng nghiệp điều đã học', 'Passed on to colleagues what was learned'],
          ],
          { legal: unread(2, 4) },
        ),
      ],
    },
    {
      id: '144.3',
      title: {
        vi: 'Cần, kiệm, liêm, chính, chí công vô tư',
        en: 'Diligence, thrift, integrity, uprightness, selflessness',
      },
      items: [
        item(
          '144.3.1',
          [
            'Cần: tôi tận tụy, làm hết sức mình với việc được giao.',
            'Diligence: I give my best to the work assigned to me.',
          ],
          [
            ['Việc và hồ sơ xong đúng hạn', 'Tasks and dossiers finished in time'],
            ['Có mặt ở vị trí suốt giờ làm', 'At my post throughout working hours'],
            [
              'Việc chậm đều có lý do được ghi lại',
              'A reason was noted for everything that was late',
            ],
          ],
          { legal: read(3, 1), needsProof: true },
        ),
        item(
          '144.3.2',
          [
            'Kiệm: tôi dùng của công đúng việc, không phí thời gian, tiền và công sức của ai.',
            'Thrift: I use public property for its purpose and waste nobody’s time, money or effort.',
          ],
          [
            [
              'Không dùng xe, thiết bị cơ quan vào việc riêng',
              'Used no office car or equipment for private ends',
            ],
            ['Họp đúng giờ, chuẩn bị trước', 'Came to meetings on time and prepared'],
            [
              'Xử lý hồ sơ điện tử, chỉ in khi cần',
              'Worked electronically and printed only when needed',
            ],
          ],
          { legal: read(3, 2) },
        ),
        item(
          '144.3.3',
          [
            'Liêm: tôi trong sạch, không gây khó, không vòi vĩnh; chủ động phòng tiêu cực.',
            'Integrity: I am clean, make no trouble, ask for nothing, and work against wrongdoing.',
          ],
          [
            ['Từ chối hoặc báo cáo quà tặng', 'Refused or reported gifts'],
            [
              'Không đòi giấy tờ ngoài danh mục đã công khai',
              'Asked for no paper outside the published list',
            ],
            [
              'Kê khai tài sản, thu nhập đúng hạn nếu thuộc diện',
              'Declared assets and income in time where required',
            ],
          ],
          { legal: read(3, 3), moral: true },
        ),
        item(
          '144.3.4',
          [
            'Chính: tôi nói thật, làm thẳng, nhìn nhận khuyết điểm của mình và góp ý cho người khác.',
            'Uprightness: I tell the truth, act straight, own my faults and speak openly to others.',
          ],
          [
            ['Cập nhật đúng trạng thái thật của hồ sơ', 'Entered the true state of each dossier'],
            [
              'Nhận việc trễ hạn kèm lý do, không đổ cho hệ thống',
              'Owned up to delays with the reason, without blaming the system',
            ],
            ['Có ý kiến góp ý thẳng thắn trong cuộc họp', 'Spoke frankly in meetings'],
          ],
          { legal: read(3, 4), moral: true },
        ),
        item(
          '144.3.5',
          [
            'Chí công vô tư: tôi giữ danh dự, không để ai lợi dụng vị trí của mình.',
            'Selflessness: I keep my honour and let nobody make use of my position.',
          ],
          [
            [
              'Xin không tham gia khi việc liên quan đến người thân',
              'Stepped aside when a matter concerned relatives',
            ],
            [
              'Không nhờ vả, không nhận lời can thiệp vào hồ sơ',
              'Asked for no favour and took no intervention in a dossier',
            ],
          ],
          { legal: read(3, 5), moral: true },
        ),
      ],
    },
    {
      id: '144.4',
      title: {
        vi: 'Đoàn kết, kỷ cương, tình thương, trách nhiệm',
        en: 'Unity, discipline, compassion, responsibility',
      },
      items: [
        item(
          '144.4.a',
          [
            'Tôi giữ đoàn kết trong đơn vị, không bè phái, không nói xấu sau lưng.',
            'I keep the unit together: no cliques, no talking behind backs.',
          ],
          [
            [
              'Góp ý trực tiếp, đúng nơi, đúng lúc',
              'Gave criticism directly, at the right place and time',
            ],
            [
              'Phối hợp, trả lời phòng khác đúng hẹn',
              'Worked with other departments and answered in time',
            ],
          ],
          { legal: unread(4, 1), moral: true },
        ),
        item(
          '144.4.b',
          [
            'Tôi chấp hành pháp luật, Điều lệ, quy chế cơ quan và kỷ luật phát ngôn.',
            'I obey the law, the rules of the Party and the office, and speech discipline.',
          ],
          [
            ['Đúng giờ, đeo thẻ, trang phục chỉnh tề', 'On time, with badge, properly dressed'],
            ['Không bị nhắc nhở, không vi phạm quy chế', 'No warning and no breach of the rules'],
            ['Chỉ phát ngôn trong phạm vi được giao', 'Spoke publicly only within my duty'],
          ],
          { legal: unread(4, 2), needsProof: true },
        ),
        item(
          '144.4.c',
          [
            'Tôi thương người, chia sẻ và giúp đỡ đồng nghiệp, người dân khi họ cần.',
            'I care for people, share, and help colleagues and citizens in need.',
          ],
          [
            [
              'Giúp người già, người khuyết tật làm thủ tục',
              'Helped old and disabled people with their procedures',
            ],
            [
              'Đỡ việc cho đồng nghiệp nghỉ ốm, bận việc',
              'Took over for colleagues who were ill or overloaded',
            ],
          ],
          { legal: unread(4, 3), moral: true },
        ),
        item(
          '144.4.d',
          [
            'Việc của mình tôi chịu trách nhiệm đến cùng, không đùn đẩy, né tránh.',
            'I answer for my work to the end and pass nothing on.',
          ],
          [
            [
              'Không trả lại hay chuyển việc thuộc phần mình',
              'Sent back or passed on nothing that was mine to do',
            ],
            [
              'Việc quá hạn có thư xin lỗi và ngày hẹn lại',
              'Apologised and gave a new date for whatever was overdue',
            ],
            [
              'Theo việc đến khi người dân nhận kết quả',
              'Followed each matter until the citizen had the result',
            ],
          ],
          { legal: unread(4, 4), needsProof: true },
        ),
      ],
    },
    {
      id: '144.5',
      title: {
        vi: 'Gương mẫu, khiêm tốn, học tập suốt đời',
        en: 'Example, modesty, lifelong learning',
      },
      items: [
        item(
          '144.5.a',
          [
            'Tôi nói đi đôi với làm, nêu gương ở cơ quan, nơi ở và trong gia đình.',
            'My words match my deeds, at work, where I live and in my family.',
          ],
          [
            ['Làm được điều mình đã hứa trong kỳ', 'Did what was promised for this period'],
            [
              'Giữ mối liên hệ với nơi cư trú, gia đình nề nếp',
              'Kept in touch with the neighbourhood; an orderly home',
            ],
            [
              'Không uống rượu bia trong giờ làm, buổi trưa ngày làm việc',
              'No alcohol in working hours or at lunch on working days',
            ],
          ],
          { legal: unread(5, 1), moral: true },
        ),
        item(
          '144.5.b',
          [
            'Tôi khiêm tốn, giản dị, biết lắng nghe và sửa mình.',
            'I am modest and simple; I listen and correct myself.',
          ],
          [
            [
              'Ghi lại ý kiến góp ý và việc đã sửa',
              'Noted the criticism received and what was mended',
            ],
            [
              'Xin lỗi khi làm phiền người dân, đồng nghiệp',
              'Apologised to citizens or colleagues when I caused trouble',
            ],
          ],
          { legal: unread(5, 2), moral: true },
        ),
        item(
          '144.5.c',
          [
            'Tôi thường xuyên tự soi, tự sửa và học tập để làm việc tốt hơn.',
            'I reflect and mend regularly and learn in order to work better.',
          ],
          [
            [
              'Làm phút tự soi trong phần lớn ngày làm việc',
              'Kept the daily minute on most working days',
            ],
            ['Xong việc khắc phục của kỳ trước', 'Finished what was to be mended from last period'],
            ['Học một nội dung nghiệp vụ mới', 'Learned something new for the job'],
          ],
          { legal: unread(5, 3), needsProof: true },
        ),
      ],
    },
  ],
});
