import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/utils/fold';
import { matchLabel } from '@/utils/portals/labels';

const KNOWN: readonly [kind: string, rank: number, labels: string][] = [
  [
    'code',
    3,
    'Mã hồ sơ|Số hồ sơ|Mã số hồ sơ|Số biên nhận|Số biên nhận hồ sơ|Mã số biên nhận|Mã tiếp nhận|Mã HS|Số HS|Hồ sơ số|Số hồ sơ (Mã tiếp nhận)|Mã hồ sơ / Số hồ sơ|Mã hồ sơ. Số hồ sơ|Giấy biên nhận số|Dossier code|Mã hồ sơ (Dossier code)',
  ],
  ['code', 2, 'Số phiếu hẹn|Số giấy tiếp nhận|Giấy hẹn số|Phiếu tiếp nhận số'],
  ['code', 1, 'MHS|Mã BN|Số TN|Mã tra cứu hồ sơ|Mã định danh hồ sơ|Số tiếp nhận|Số BN|ID hồ sơ'],
  [
    'procedure',
    3,
    'Tên thủ tục|Thủ tục|Tên thủ tục hành chính|Thủ tục hành chính|TTHC|Tên TTHC|Dịch vụ công|Về việc giải quyết thủ tục hành chính|Tên TTHC (mã)|Mã - Tên thủ tục|Procedure name',
  ],
  [
    'procedure',
    2,
    'Việc cần giải quyết|Nội dung yêu cầu giải quyết|Tên hồ sơ|Loại hồ sơ|Trích yếu|Nội dung hồ sơ',
  ],
  [
    'received',
    3,
    'Ngày tiếp nhận|Thời gian tiếp nhận|Ngày giờ tiếp nhận|Tiếp nhận ngày|Tiếp nhận trực tuyến|Tiếp nhận qua bưu chính công ích|Ngày TN|Ngày tiếp nhận hồ sơ',
  ],
  [
    'received',
    2,
    'Ngày nhận|Ngày nhận HS|Nhận ngày|Thời gian nhận hồ sơ|Ngày nhận đủ hồ sơ|Ngày nhận đủ hồ sơ hợp lệ|Ngày nhận (Một cửa)|Ngày nhận tại bộ phận một cửa|NTN|Nhận|Received date',
  ],
  [
    'received',
    1.5,
    'Một cửa nhận lúc|Cơ quan đã nhận|Được bộ phận một cửa nhận lúc|Đã nhận của ông/bà|Nhận tại quầy|Nhận vào sổ|Vào sổ|Ngày vào sổ|Chúng tôi nhận hồ sơ vào lúc',
  ],
  [
    'due',
    4,
    'Xin lùi đến|Ngày hẹn trả mới|Ngày hẹn lại|Hẹn trả lại|Ngày hẹn trả sau gia hạn|Ngày hẹn trả (gia hạn)|Ngày trả mới|Gia hạn lần 2|Gia hạn đến ngày|Hẹn lại đến ngày|Lùi hẹn đến|Hẹn trả sau khi bổ sung',
  ],
  [
    'due',
    3,
    'Ngày hẹn trả|Ngày hẹn trả kết quả|Ngày giờ hẹn trả|Ngày, giờ hẹn trả kết quả|Ngày hẹn trả dự kiến|Hẹn trả ngày|hẹn trả|Ngày trả hẹn|Hạn trả kết quả|Hạn trả|Thời gian hẹn trả kết quả|Ngày trả (dự kiến)|Trả kết quả theo hẹn|Ngày phải trả|Trả KQ trước ngày|Ngày hẹn hiện tại|Hạn trả dân|Hẹn trả công dân|Ngày trả theo phiếu hẹn|Ngày HTKQ|Hẹn trả cho dân|Hẹn trả trước ngày|Phải trả trước|Hẹn trả chậm nhất|Ngày cam kết trả|Ngày hẹn nhận kết quả|Hẹn nhận KQ|Ngày nhận kết quả dự kiến|Kết quả sẽ được trả vào ngày|Due date|To be returned by|Ngày hẹn trả (Due date)',
  ],
  [
    'due',
    2,
    'Hạn cuối cùng|Dự kiến có kết quả|Ngày có kết quả dự kiến|Dự kiến hoàn thành|Ngày kết thúc dự kiến|Hạn hiện tại|Hạn xử lý|Thời hạn xử lý|Thời hạn giải quyết|Hạn giải quyết|Hạn',
  ],
  [
    'due',
    2.5,
    'Ngày hẹn công dân|Hẹn dân đến lấy|Dự kiến có kết quả cho công dân|Đến hạn trả|Sẽ trả kết quả trước|Trả kết quả trước|Thời điểm hẹn trả toàn bộ kết quả|xin hẹn ông đến nhận kết quả vào lúc|Đã hứa trả|sẽ phải trả cho tổ chức vào ngày',
  ],
  ['due', 1, 'Ngày trả kết quả|Thời gian trả kết quả giải quyết hồ sơ|Ngày HT|HT|NHT'],
  ['due', 0.5, 'Ngày trả|Trả dân'],
  ['due', 0, 'Ngày hẹn trả trước|Ngày hẹn trả cũ|Ngày hẹn trả ban đầu'],
  ['status', 3, 'Trạng thái|Trạng thái hồ sơ|Trạng thái xử lý|T/thái|Status'],
  ['status', 2, 'Tình trạng|Tình trạng hồ sơ|Tình trạng xử lý|Hiện trạng'],
  [
    'status',
    -1,
    'TT|TTHS|Bước hiện tại|Giai đoạn|Khâu|Kết quả|Kết quả xử lý|Tiến độ|Tình hình giải quyết',
  ],
  ['document', 3, 'Số/Ký hiệu|Số, ký hiệu|Số ký hiệu'],
  ['secrecy', 3, 'Độ mật|Mức độ mật'],
];

for (const [kind, rank, labels] of KNOWN)
  describe(`names ${kind}, rank ${rank}`, () => {
    it.each(labels.split('|'))('%s', (label) => {
      expect(matchLabel(label)).toEqual({ kind, rank });
    });
  });

describe('names nothing that is read', () => {
  it.each([
    ['counts', 'Số hồ sơ tiếp nhận|Số hồ sơ đã giải quyết|Tổng số hồ sơ'],
    ['handing in', 'Ngày nộp|Ngày nộp hồ sơ|Ngày gửi|Ngày đăng ký|Thời gian gửi'],
    [
      'deadlines of others',
      'Ngày hẹn trả kết quả thuế|Hạn bổ sung hồ sơ|Ngày hẹn trả cá nhân|Hạn xử lý bước|Hạn xử lý (bước)|Hạn nộp phí|Lý do chậm hạn trả',
    ],
    [
      'the end',
      'Ngày trả thực tế|Thời gian › Trả kết quả thực tế|Ngày hoàn thành|Ngày kết thúc xử lý|Trả kết quả|Ngày nhận kết quả',
    ],
    [
      'other states',
      'Trạng thái thu phí|Trạng thái thanh toán|Trạng thái trả kết quả|Trạng thái số hóa',
    ],
    [
      'people',
      'Chủ hồ sơ|Người nộp|Người thụ lý|Cán bộ xử lý|Họ tên|Tên doanh nghiệp|Số CCCD|Số điện thoại',
    ],
    ['other returns', 'Sẽ trả hồ sơ|Trả kết quả trước hạn|Đã trả dân ngày'],
    [
      'appointments',
      'Hẹn làm việc với công dân|Hẹn bổ sung|Hẹn kiểm tra thực địa|Lịch hẹn nộp hồ sơ|Hẹn nhận hồ sơ|Hẹn lấy mẫu|Hẹn tiếp dân',
    ],
    [
      'receipt by others',
      'Phòng nhận|Ngày công dân nhận|Dân đã nhận|Ký nhận|Chuyên viên nhận|Nhận bàn giao|Nhận bước|Nhận kết quả thuế|Nhận lại từ thuế|Người nhận',
    ],
    ['bounds of a search', 'Ngày tiếp nhận từ|Tiếp nhận từ ngày|Từ ngày'],
    ['other numbers', 'Mã TTHC|Mã đơn vị|Mã thanh toán|Số đến'],
    ['reasons', 'Lý do|Nguyên nhân|Ý kiến'],
    ['durations', 'Thời gian giải quyết|Thời gian giải quyết hồ sơ theo quy định là'],
  ])('%s', (_what, labels) => {
    for (const label of labels.split('|'))
      expect([label, matchLabel(label)?.kind ?? 'other']).toEqual([label, 'other']);
  });
});

it('marks, case, a colon, a star and numbering do not matter', () => {
  const all = KNOWN.flatMap(([, , labels]) => labels.split('|'));
  const spelling = fc.constantFrom<(label: string) => string>(
    fold,
    (label) => label.toUpperCase(),
    (label) => `${label}:`,
    (label) => `${label} (*):`,
    (label) => `- ${label} :`,
    (label) => `1. ${label}`,
    (label) => label.normalize('NFD'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), spelling, (label, spelled) => {
      expect(matchLabel(spelled(label))).toEqual(matchLabel(label));
    }),
  );
});
