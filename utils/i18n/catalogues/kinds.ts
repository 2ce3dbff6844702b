import type { Catalogue } from '../text';

/** What the kinds of case have besides one another: their rules, clocks, steps and own fields. */
export const kindsTexts = {
  'cases.event.stepStarted': { vi: 'Bắt đầu bước', en: 'Step begun' },
  'cases.event.stepEnded': { vi: 'Xong bước', en: 'Step ended' },
  'cases.event.delayExplained': { vi: 'Nguyên nhân chậm', en: 'Cause of the delay' },
  'cases.event.reason.suspension': {
    vi: 'Tạm đình chỉ giải quyết',
    en: 'Settlement suspended',
  },

  'kinds.step': { vi: 'Bước: {step}', en: 'Step: {step}' },
  'kinds.stepLimit': { vi: 'Bước: {step}, {limit}', en: 'Step: {step}, {limit}' },
  'kinds.channel.online': { vi: 'Nộp trực tuyến', en: 'Filed online' },
  'kinds.channel.counter': { vi: 'Nộp trực tiếp', en: 'Filed at the counter' },
  'kinds.channel.post': { vi: 'Gửi qua bưu chính', en: 'Sent by post' },
  'kinds.cause.subjective': { vi: 'Chủ quan', en: 'Our own fault' },
  'kinds.cause.objective': { vi: 'Khách quan', en: 'Beyond our control' },
  'kinds.cause.coordination': { vi: 'Chờ phối hợp', en: 'Waiting for another office' },
  'kinds.confirmedBy': { vi: 'Người xác nhận: {role}', en: 'Confirmed by: {role}' },
  'kinds.unconfirmed': { vi: 'Chưa có ai xác nhận', en: 'Not confirmed yet' },
  'kinds.limit.workingDays': {
    vi: '{count} ngày làm việc',
    en: { one: '{count} working day', other: '{count} working days' },
  },
  'kinds.limit.calendarDays': {
    vi: '{count} ngày',
    en: { one: '{count} calendar day', other: '{count} calendar days' },
  },
  'kinds.limit.workingHours': {
    vi: '{count} giờ làm việc',
    en: { one: '{count} working hour', other: '{count} working hours' },
  },
  'kinds.limit.sameDay': { vi: 'trong ngày', en: 'on the day of receipt' },

  'kinds.channel.sayOnline': { vi: 'Hồ sơ này nộp trực tuyến', en: 'It was filed online' },
  'kinds.channel.said': { vi: 'Đã ghi: nộp trực tuyến.', en: 'Noted: filed online.' },
  'kinds.channel': { vi: 'Nộp bằng cách nào?', en: 'How was it filed?' },
  'kinds.channel.unknown': { vi: 'Chưa rõ', en: 'Not known' },
  'kinds.channel.hint': {
    vi: 'Hồ sơ nộp trực tuyến có thêm 8 giờ làm việc để tiếp nhận.',
    en: 'A dossier filed online also has 8 working hours for its intake.',
  },
  'kinds.petition.type': { vi: 'Loại đơn', en: 'Kind of petition' },
  'kinds.petition.complaint': { vi: 'Khiếu nại', en: 'Complaint' },
  'kinds.petition.denunciation': { vi: 'Tố cáo', en: 'Denunciation' },
  'kinds.petition.recommendation': { vi: 'Kiến nghị', en: 'Recommendation' },
  'kinds.petition.reflection': { vi: 'Phản ánh', en: 'Reflection' },
  'kinds.petition.other': { vi: 'Đơn khác', en: 'Other' },
  'kinds.petition.instance': { vi: 'Giải quyết lần', en: 'Settled for the' },
  'kinds.petition.first': { vi: 'Lần đầu', en: 'First time' },
  'kinds.petition.second': { vi: 'Lần hai', en: 'Second time' },
  'kinds.petition.complex': { vi: 'Vụ việc phức tạp', en: 'Complex case' },
  'kinds.petition.remote': {
    vi: 'Vùng sâu, vùng xa, đi lại khó khăn',
    en: 'Remote area, hard to reach',
  },
  'kinds.reception.online': { vi: 'Tiếp trực tuyến', en: 'Held online' },
  'kinds.reception.byHead': {
    vi: 'Người đứng đầu trực tiếp tiếp',
    en: 'By the head in person',
  },
  'kinds.reception.days': {
    vi: 'Tháng {month}: người đứng đầu đã tiếp công dân {count} ngày, cần ít nhất {wanted} ngày.',
    en: {
      one: '{month}: the head received citizens on {count} day, at least {wanted} are needed.',
      other: '{month}: the head received citizens on {count} days, at least {wanted} are needed.',
    },
  },
  'kinds.reception.daysOnly': {
    vi: 'Tháng {month}: người đứng đầu đã tiếp công dân {count} ngày.',
    en: {
      one: '{month}: the head received citizens on {count} day.',
      other: '{month}: the head received citizens on {count} days.',
    },
  },
  'kinds.reception.list': { vi: 'Các ngày: {days}', en: 'Days: {days}' },
  'kinds.reception.title': { vi: 'Ngày tiếp công dân', en: 'Reception days' },
  'kinds.reception.rows': {
    vi: '{count} lượt tiếp được tính',
    en: { one: '{count} reception that counts', other: '{count} receptions that count' },
  },
  'kinds.reception.none': {
    vi: 'Chưa có lượt tiếp nào của người đứng đầu trong tháng. Khi thêm lượt tiếp công dân, chọn “Người đứng đầu trực tiếp tiếp”.',
    en: 'No reception by the head this month yet. When adding a reception, tick “By the head in person”.',
  },
  'kinds.reception.unnamed': { vi: 'Lượt tiếp công dân', en: 'Citizen reception' },
  'kinds.inspection.body': { vi: 'Cơ quan kết luận', en: 'Concluded by' },
  'kinds.inspection.inspection': { vi: 'Thanh tra', en: 'Inspectorate' },
  'kinds.inspection.audit': { vi: 'Kiểm toán', en: 'State Audit' },
  'kinds.inspection.check': { vi: 'Kiểm tra', en: 'Internal check' },
  'kinds.inspection.conclusion': { vi: 'Số kết luận', en: 'Number of the conclusion' },
  'kinds.task.product': { vi: 'Sản phẩm', en: 'Product' },
  'kinds.task.productHint': {
    vi: 'Ví dụ báo cáo, tờ trình, lượt kiểm tra.',
    en: 'For example a report, a proposal, a visit.',
  },
  'kinds.task.quantity': { vi: 'Số lượng', en: 'Quantity' },
  'kinds.task.coefficient': { vi: 'Hệ số quy đổi', en: 'Coefficient' },
  'kinds.task.quantityWrong': {
    vi: 'Nhập một số nguyên từ 1 đến 100000.',
    en: 'Enter a whole number from 1 to 100000.',
  },
  'kinds.task.coefficientWrong': {
    vi: 'Nhập một số lớn hơn 0 và không quá 1000, ví dụ 1,5.',
    en: 'Enter a number above 0 and up to 1000, for example 1.5.',
  },
  'kinds.task.noProduct': { vi: 'Sản phẩm', en: 'Product' },
  'kinds.task.converted': { vi: 'Quy đổi: {value}', en: 'Converted: {value}' },
  'kinds.personal': {
    vi: 'Bỏ dãy số giống số giấy tờ hoặc điện thoại.',
    en: 'Remove the digits that look like an identity or phone number.',
  },

  'kinds.move.title': {
    vi: '{count} hồ sơ đang mở sẽ đổi hạn nếu theo bản mới',
    en: {
      one: '{count} open dossier would be due at another time under the new version',
      other: '{count} open dossiers would be due at another time under the new version',
    },
  },
  'kinds.move.text': {
    vi: 'Áp dụng danh mục không đổi hạn của hồ sơ nào. Chỉ hồ sơ nhận từ ngày bản mới có hiệu lực mới có trong danh sách này; hồ sơ nhận trước giữ bản cũ.',
    en: 'Applying the catalogue moves no due date. Only dossiers received since the new version is in force are listed; earlier ones stay under the old one.',
  },
  'kinds.move.lawTitle': {
    vi: '{count} việc đang mở sẽ đổi hạn theo quy định mới',
    en: {
      one: '{count} open case would be due at another time under the new rule',
      other: '{count} open cases would be due at another time under the new rule',
    },
  },
  'kinds.move.lawText': {
    vi: 'Bản Tự Soi này có quy định mới đã có hiệu lực khi tiếp nhận các việc dưới đây, còn hạn của chúng vẫn tính theo quy định cũ. Chưa bấm “Đổi hạn” thì chưa có gì đổi; đổi rồi vẫn hoàn tác được.',
    en: 'This version of Tự Soi knows a newer rule that was in force when these cases came in; their due dates still follow the old one. Nothing moves until you press the button, and it can be undone.',
  },
  'kinds.move.lawAct': {
    vi: 'Đổi hạn {count} việc',
    en: { one: 'Move {count} due date', other: 'Move {count} due dates' },
  },
  'kinds.move.lawCase': { vi: 'Việc', en: 'Case' },
  'kinds.move.lawDone': {
    vi: 'Đã đổi hạn {count} việc theo quy định mới.',
    en: { one: '{count} due date is moved.', other: '{count} due dates are moved.' },
  },
  'kinds.move.case': { vi: 'Hồ sơ', en: 'Dossier' },
  'kinds.move.before': { vi: 'Hạn hiện nay', en: 'Due now' },
  'kinds.move.after': { vi: 'Hạn theo bản mới', en: 'Due under the new version' },
  'kinds.move.act': {
    vi: 'Đổi hạn {count} hồ sơ',
    en: { one: 'Move {count} due date', other: 'Move {count} due dates' },
  },
  'kinds.move.done': {
    vi: 'Đã đổi hạn {count} hồ sơ theo bản mới.',
    en: { one: '{count} due date is moved.', other: '{count} due dates are moved.' },
  },
  'kinds.rule.offer': { vi: 'Theo quy định: {limit}', en: 'By the rule: {limit}' },
  'kinds.rule.fromAcceptance': {
    vi: 'Theo quy định: {limit} kể từ ngày thụ lý',
    en: 'By the rule: {limit} from the acceptance',
  },
  'kinds.rule.take': { vi: 'Dùng thời hạn này', en: 'Use this limit' },
  'kinds.rule.source': { vi: 'Nguồn: {source}', en: 'Source: {source}' },
  'kinds.rule.from': { vi: 'áp dụng từ {day}', en: 'in force from {day}' },
  'kinds.rule.unverified': {
    vi: 'cần đối chiếu văn bản gốc',
    en: 'compare with the official text',
  },
  'kinds.rule.verified': { vi: 'đã thấy trong nguồn công bố', en: 'seen in a published source' },
  'kinds.add.acceptResult': {
    vi: 'Hạn thụ lý là {time}; thời hạn giải quyết tính từ ngày thụ lý',
    en: 'Acceptance is due {time}; the settlement is counted from the acceptance',
  },

  'kinds.clock.main': { vi: 'Giải quyết', en: 'Settlement' },
  'kinds.clock.accept': { vi: 'Thụ lý', en: 'Acceptance' },
  'kinds.clock.intake': { vi: 'Tiếp nhận trực tuyến', en: 'Online intake' },
  'kinds.clock.step': { vi: 'Bước {step}', en: 'Step {step}' },
  'kinds.clocks': { vi: 'Các đồng hồ khác', en: 'Other clocks' },
  'kinds.awaitsReturn': { vi: 'Chưa trả kết quả', en: 'Not yet returned' },
  'kinds.national': { vi: 'Trạng thái quốc gia', en: 'National status' },
  'kinds.national.1': { vi: '1. Mới đăng ký', en: '1. Newly filed' },
  'kinds.national.2': { vi: '2. Được tiếp nhận', en: '2. Accepted' },
  'kinds.national.3': { vi: '3. Không được tiếp nhận', en: '3. Not accepted' },
  'kinds.national.4': { vi: '4. Đang xử lý', en: '4. In process' },
  'kinds.national.5': { vi: '5. Yêu cầu bổ sung giấy tờ', en: '5. Supplement asked for' },
  'kinds.national.6': { vi: '6. Yêu cầu nghĩa vụ tài chính', en: '6. Fees to be paid' },
  'kinds.national.7': { vi: '7. Công dân yêu cầu rút', en: '7. Withdrawn by the citizen' },
  'kinds.national.8': { vi: '8. Dừng xử lý', en: '8. Stopped' },
  'kinds.national.9': { vi: '9. Đã xử lý xong', en: '9. Solved' },
  'kinds.national.10': { vi: '10. Đã trả kết quả', en: '10. Result returned' },

  'kinds.event.step': { vi: 'Tên bước', en: 'Name of the step' },
  'kinds.event.stepHint': {
    vi: 'Ví dụ thẩm định, trình ký. Làm lại một bước thì ghi đúng tên cũ: hạn vẫn tính từ lần đầu.',
    en: 'For example review, signature. Repeat a step under its old name: its limit still counts from the first time.',
  },
  'kinds.step.edit': { vi: 'Sửa thời hạn', en: 'Edit the time allowed' },
  'kinds.step.edit.title': {
    vi: 'Sửa thời hạn của bước {step}',
    en: 'Edit the time allowed for step {step}',
  },
  'kinds.step.edit.text': {
    vi: 'Thời hạn vẫn tính từ lần đầu bắt đầu bước này. Để trống nếu bước không có thời hạn.',
    en: 'It still counts from the first beginning of the step. Leave it empty if the step has no limit.',
  },
  'kinds.step.edited': {
    vi: 'Đã sửa thời hạn của bước {step}.',
    en: 'The time allowed for step {step} is changed.',
  },
  'kinds.event.stepMissing': { vi: 'Nhập tên bước.', en: 'Enter the name of the step.' },
  'kinds.event.stepLimit': { vi: 'Thời hạn của bước', en: 'Time allowed for the step' },

  'kinds.warn.supplementAgain': {
    vi: 'Đây là lần yêu cầu bổ sung thứ {count}',
    en: 'This is supplement request number {count}',
  },
  'kinds.warn.supplementAgainText': {
    vi: 'Quy định chung chỉ cho yêu cầu {allowed} lần. Hãy chắc rằng luật chuyên ngành cho phép.',
    en: 'As a rule only {allowed} is allowed. Make sure that a special law permits it.',
  },
  'kinds.warn.extendedAgain': {
    vi: 'Đã hẹn lại {count} lần',
    en: 'A new date was given {count} times',
  },
  'kinds.warn.extendedAgainText': {
    vi: 'Quy định chung chỉ cho hẹn lại {allowed} lần.',
    en: 'As a rule only {allowed} is allowed.',
  },
  'kinds.warn.extendedTooFar': {
    vi: 'Gia hạn thêm {count} ngày',
    en: 'Extended by {count} days',
  },
  'kinds.warn.extendedTooFarText': {
    vi: 'Mỗi lần gia hạn không quá {allowed} ngày.',
    en: 'An extension has {allowed} days at most.',
  },
} as const satisfies Catalogue;
