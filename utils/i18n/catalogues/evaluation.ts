import type { Catalogue } from '../text';

/** The rehearsal of Decree 335: the person's own points, for reference. */
export const evaluationTexts = {
  'evaluation.title': { vi: 'Tự chấm theo Nghị định 335', en: 'Own points by Decree 335' },
  'evaluation.intro': {
    vi: 'Điểm bạn tự chấm, để tham khảo. Tự Soi không xếp loại ai; cấp có thẩm quyền mới quyết định.',
    en: 'Your own points, for reference. Tự Soi rates nobody; the competent level decides.',
  },
  'evaluation.unverified': {
    vi: 'Một số con số cần đối chiếu văn bản gốc: {source}.',
    en: 'Some figures are to be compared with the official text: {source}.',
  },
  'evaluation.vienChuc': {
    vi: 'Viên chức có quy định riêng (Nghị định 233/2026/NĐ-CP). Phần này tính theo quy định của công chức, chỉ để tham khảo.',
    en: 'Public employees have a decree of their own (233/2026/NĐ-CP). This follows the one of civil servants, for reference only.',
  },
  'evaluation.period': { vi: 'Kỳ', en: 'Period' },
  'evaluation.period.month': { vi: 'Tháng', en: 'Month' },
  'evaluation.period.quarter': { vi: 'Quý', en: 'Quarter' },
  'evaluation.period.year': { vi: 'Năm', en: 'Year' },
  'evaluation.period.before': { vi: 'Kỳ trước', en: 'Period before' },
  'evaluation.period.after': { vi: 'Kỳ sau', en: 'Period after' },

  'evaluation.general': { vi: 'Tiêu chí chung', en: 'General criteria' },
  'evaluation.general.caption': {
    vi: 'Điểm tự chấm theo từng tiêu chí chung',
    en: 'Own points by general criterion',
  },
  'evaluation.general.criterion': { vi: 'Tiêu chí', en: 'Criterion' },
  'evaluation.general.max': { vi: 'Tối đa', en: 'At most' },
  'evaluation.general.own': { vi: 'Tự chấm', en: 'Own points' },
  'evaluation.general.sum': { vi: 'Cộng', en: 'Sum' },
  'evaluation.general.wrong': {
    vi: 'Nhập một số từ 0 đến {max}.',
    en: 'Enter a number from 0 to {max}.',
  },

  'evaluation.products': { vi: 'Sản phẩm, công việc được giao', en: 'Assigned products and work' },
  'evaluation.products.empty': {
    vi: 'Chưa có sản phẩm nào nên chưa đủ dữ liệu để tính điểm kết quả. Thêm từng sản phẩm, hoặc lấy từ các nhiệm vụ trong kỳ.',
    en: 'There is no product, so there is not enough data for the points of results. Add products, or take the tasks of the period.',
  },
  'evaluation.products.add': { vi: 'Thêm sản phẩm', en: 'Add a product' },
  'evaluation.products.take': {
    vi: 'Lấy {count} nhiệm vụ trong kỳ',
    en: { one: 'Take the task of the period', other: 'Take {count} tasks of the period' },
  },
  'evaluation.products.taken': {
    vi: 'Đã lấy {count} nhiệm vụ. Lỗi và xác nhận bạn đã ghi vẫn giữ nguyên.',
    en: {
      one: 'One task is taken over. Faults and confirmations you noted are kept.',
      other: '{count} tasks are taken over. Faults and confirmations you noted are kept.',
    },
  },
  'evaluation.products.gather': {
    vi: 'Lấy {count} sản phẩm từ các kỳ ngắn hơn',
    en: {
      one: 'Take the product of shorter periods',
      other: 'Take {count} products of shorter periods',
    },
  },
  'evaluation.product.name': { vi: 'Tên sản phẩm', en: 'Name of the product' },
  'evaluation.product.unnamed': { vi: 'Sản phẩm chưa đặt tên', en: 'A product without a name' },
  'evaluation.product.coefficient': { vi: 'Hệ số quy đổi', en: 'Coefficient' },
  'evaluation.product.assigned': { vi: 'Được giao', en: 'Assigned' },
  'evaluation.product.done': { vi: 'Đã xong', en: 'Done' },
  'evaluation.product.line': {
    vi: 'xong {done}/{assigned}, hệ số {coefficient}',
    en: '{done} of {assigned} done, coefficient {coefficient}',
  },
  'evaluation.product.remove': { vi: 'Xóa {name}', en: 'Remove {name}' },
  'evaluation.product.number': { vi: 'Nhập một số từ 0 trở lên.', en: 'Enter a number from 0 up.' },
  'evaluation.product.positive': { vi: 'Nhập một số lớn hơn 0.', en: 'Enter a number above 0.' },

  'evaluation.faults': { vi: 'Lỗi lớn về nội dung', en: 'Serious faults of content' },
  'evaluation.faults.add': { vi: 'Ghi một lỗi', en: 'Note a fault' },
  'evaluation.delays': { vi: 'Lần chậm tiến độ', en: 'Delays' },
  'evaluation.delays.add': { vi: 'Ghi một lần chậm', en: 'Note a delay' },
  'evaluation.deduction': {
    vi: 'Lần {number}: trừ {percent} điểm của sản phẩm này',
    en: 'No. {number}: {percent} off the points of this product',
  },
  'evaluation.deduction.waived': {
    vi: 'Lần {number}: không trừ, khách quan đã được xác nhận',
    en: 'No. {number}: nothing off, an objective cause is confirmed',
  },
  'evaluation.deduction.note': { vi: 'Vì sao', en: 'Why' },
  'evaluation.deduction.confirmedBy': {
    vi: 'Khách quan, ai xác nhận? (chức vụ)',
    en: 'Objective: confirmed by whom? (post)',
  },
  'evaluation.deduction.confirmedByHint': {
    vi: 'Để trống thì vẫn trừ.',
    en: 'Left empty, the points are taken off.',
  },
  'evaluation.deduction.remove': { vi: 'Bỏ lần {number}', en: 'Remove no. {number}' },

  'evaluation.leader': { vi: 'Phần của lãnh đạo, quản lý', en: 'The part of leaders' },
  'evaluation.leader.completed': {
    vi: 'Số người hoàn thành trở lên',
    en: 'People rated completed or better',
  },
  'evaluation.leader.notCompleted': {
    vi: 'Số người không hoàn thành',
    en: 'People rated not completed',
  },
  'evaluation.leader.organising': {
    vi: 'đ. Khả năng tổ chức thực hiện (%)',
    en: 'đ. Ability to organise (%)',
  },
  'evaluation.leader.uniting': {
    vi: 'e. Khả năng tập hợp, đoàn kết (%)',
    en: 'e. Ability to unite people (%)',
  },
  'evaluation.leader.percent': {
    vi: 'Nhập một số từ 0 đến 100.',
    en: 'Enter a number from 0 to 100.',
  },

  'evaluation.bars': {
    vi: 'Có trường hợp nào sau đây không?',
    en: 'Does any of these hold?',
  },
  'evaluation.bars.degradation': {
    vi: 'Bị kết luận suy thoái, vi phạm điều không được làm hoặc trách nhiệm nêu gương',
    en: 'Concluded degradation, or a breach of what is forbidden or of setting an example',
  },
  'evaluation.bars.discipline': {
    vi: 'Bị kỷ luật về công vụ trong năm',
    en: 'Disciplined for public duty in the year',
  },
  'evaluation.bars.unitCorruption': {
    vi: 'Đơn vị mình phụ trách có tham nhũng, lãng phí bị xử lý',
    en: 'Corruption or waste in the unit led, dealt with by law',
  },

  'evaluation.result': { vi: 'Điểm tự chấm', en: 'Own points' },
  'evaluation.result.of': { vi: '{points}/100 điểm', en: '{points} of 100 points' },
  'evaluation.result.none': { vi: 'Chưa đủ dữ liệu', en: 'Not enough data' },
  'evaluation.result.reference': { vi: 'tham khảo', en: 'for reference' },
  'evaluation.result.general': { vi: 'Tiêu chí chung', en: 'General criteria' },
  'evaluation.result.task': { vi: 'Kết quả nhiệm vụ', en: 'Results of tasks' },
  'evaluation.result.part.quantity': { vi: 'a. Số lượng', en: 'a. Quantity' },
  'evaluation.result.part.quality': { vi: 'b. Chất lượng', en: 'b. Quality' },
  'evaluation.result.part.progress': { vi: 'c. Tiến độ', en: 'c. Progress' },
  'evaluation.result.part.unit': { vi: 'd. Kết quả của đơn vị', en: 'd. Result of the unit' },
  'evaluation.result.part.organising': { vi: 'đ. Tổ chức', en: 'đ. Organising' },
  'evaluation.result.part.uniting': { vi: 'e. Đoàn kết', en: 'e. Uniting' },
  'evaluation.missing': { vi: 'Còn thiếu', en: 'Still missing' },
  'evaluation.missing.generalCount': {
    vi: 'Chưa chấm {count} tiêu chí chung',
    en: {
      one: '{count} general criterion is not scored',
      other: '{count} general criteria are not scored',
    },
  },
  'evaluation.missing.general': { vi: 'Chưa chấm: {title}', en: 'Not scored: {title}' },
  'evaluation.missing.products': { vi: 'Chưa có sản phẩm được giao', en: 'Nothing was assigned' },
  'evaluation.missing.unit': {
    vi: 'Chưa nhập kết quả của người dưới quyền',
    en: 'How the people of the unit were rated',
  },
  'evaluation.missing.organising': { vi: 'Chưa nhập phần đ', en: 'Part đ is not entered' },
  'evaluation.missing.uniting': { vi: 'Chưa nhập phần e', en: 'Part e is not entered' },
  'evaluation.band.excellent': { vi: 'ứng với Hoàn thành xuất sắc', en: 'as for Excellent' },
  'evaluation.band.good': { vi: 'ứng với Hoàn thành tốt', en: 'as for Good' },
  'evaluation.band.completed': { vi: 'ứng với Hoàn thành', en: 'as for Completed' },
  'evaluation.band.notCompleted': {
    vi: 'ứng với Không hoàn thành',
    en: 'as for Not completed',
  },
  'evaluation.working': { vi: 'Cách tính', en: 'The working' },
  'evaluation.working.assigned': {
    vi: 'Được giao quy đổi: {units}',
    en: 'Assigned, converted: {units}',
  },
  'evaluation.working.done': { vi: '{name}: xong', en: '{name}: done' },
  'evaluation.working.deduction': { vi: '{name}: trừ một lần', en: '{name}: one deduction' },
  'evaluation.working.waived': {
    vi: '{name}: không trừ, đã xác nhận khách quan',
    en: '{name}: not deducted, confirmed as objective',
  },
  'evaluation.working.sum': {
    vi: 'Cộng {units}, bằng {percent}',
    en: 'Sum {units}, that is {percent}',
  },

  'evaluation.whatIf': { vi: 'Nếu…', en: 'What if…' },
  'evaluation.whatIf.intro': {
    vi: 'Xem thử, không lưu gì.',
    en: 'Just to see; nothing is saved.',
  },
  'evaluation.whatIf.product': { vi: 'Làm xong thêm một', en: 'One more finished of' },
  'evaluation.whatIf.how': { vi: 'Khi nào?', en: 'When?' },
  'evaluation.whatIf.onTime': { vi: 'đúng hạn', en: 'on time' },
  'evaluation.whatIf.late': { vi: 'trễ hạn', en: 'late' },
  'evaluation.whatIf.result': {
    vi: 'Điểm kết quả nhiệm vụ từ {before} thành {after}.',
    en: 'The points of results go from {before} to {after}.',
  },
  'evaluation.whatIf.total': {
    vi: 'Tổng từ {before} thành {after}.',
    en: 'The total goes from {before} to {after}.',
  },

  'evaluation.settings': { vi: 'Ngưỡng và cách tính', en: 'Thresholds and rules' },
  'evaluation.settings.intro': {
    vi: 'Mặc định theo nghị định. Chỉ đổi khi cơ quan bạn quy định khác.',
    en: 'As in the decree by default. Change them only where your office says otherwise.',
  },
  'evaluation.settings.excellentFrom': { vi: 'Xuất sắc từ', en: 'Excellent from' },
  'evaluation.settings.goodFrom': { vi: 'Tốt từ', en: 'Good from' },
  'evaluation.settings.completedFrom': { vi: 'Hoàn thành từ', en: 'Completed from' },
  'evaluation.settings.deduction': { vi: 'Mỗi lần trừ (%)', en: 'Each deduction (%)' },
  'evaluation.settings.deductFrom': { vi: 'Trừ trên', en: 'Taken off' },
  'evaluation.settings.deductFrom.line': { vi: 'cả dòng sản phẩm', en: 'the whole product' },
  'evaluation.settings.deductFrom.piece': { vi: 'một sản phẩm của dòng', en: 'one piece of it' },
  'evaluation.settings.excellentCap': {
    vi: 'Tỷ lệ xuất sắc tối đa (%)',
    en: 'Excellent at most (%)',
  },
  'evaluation.settings.excellentCapOutstanding': {
    vi: 'Tập thể xuất sắc: tối đa (%)',
    en: 'Outstanding organisations: at most (%)',
  },
  'evaluation.settings.capOf': { vi: 'Tỷ lệ tính trên', en: 'A share of' },
  'evaluation.settings.capOf.good': {
    vi: 'số người tốt trở lên',
    en: 'those rated good or better',
  },
  'evaluation.settings.capOf.all': { vi: 'tất cả mọi người', en: 'everybody' },
  'evaluation.settings.allOrNothing': {
    vi: 'Dưới 100 % việc được giao là không hoàn thành',
    en: 'Under 100% of the assigned work counts as not completed',
  },
  'evaluation.settings.wrong': {
    vi: 'Các ngưỡng phải tăng dần: hoàn thành, tốt, xuất sắc; số từ 0 đến 100.',
    en: 'The thresholds must rise: completed, good, excellent; numbers from 0 to 100.',
  },
  'evaluation.settings.reset': { vi: 'Trở lại mức của nghị định', en: 'Back to the decree' },
} as const satisfies Catalogue;
