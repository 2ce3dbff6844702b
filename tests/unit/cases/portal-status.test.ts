import { describe, expect, it } from 'vitest';
import { isFinishedOnPortal, phaseOfStatus } from '@/utils/cases/portal-status';

/** The national codes 1 to 10, then the words of other systems, after PORTALS' vocabulary. */
const STATUSES: [text: string, phase: ReturnType<typeof phaseOfStatus>][] = [
  ['Mới đăng ký', 'working'],
  ['Được tiếp nhận', 'working'],
  ['Không được tiếp nhận', 'ended'],
  ['Đang xử lý', 'working'],
  ['Yêu cầu bổ sung giấy tờ', 'waiting'],
  ['Yêu cầu thực hiện nghĩa vụ tài chính', 'waiting'],
  ['Công dân yêu cầu rút hồ sơ', 'ended'],
  ['Dừng xử lý', 'ended'],
  ['Đã xử lý xong', 'done'],
  ['Đã trả kết quả', 'done'],
  ['Hồ sơ đã bổ sung giấy tờ', 'working'],
  ['Nhận trực tiếp', null],
  ['Chờ bổ sung hồ sơ', 'waiting'],
  ['Chờ ký duyệt', 'working'],
  ['Chờ thực hiện liên thông', 'working'],
  ['Chờ thực hiện nghĩa vụ tài chính', 'waiting'],
  ['Chờ xử lý', 'working'],
  ['Hồ sơ chuyển phòng chuyên môn', 'working'],
  ['Hồ sơ không xử lý được', 'ended'],
  ['Hồ sơ mới tiếp nhận', 'working'],
  ['Hồ sơ đăng ký mới trực tuyến', 'working'],
  ['Không tiếp nhận', 'ended'],
  ['Đã bổ sung - chờ tiếp nhận', 'working'],
  ['Đã nhận kết quả liên thông', 'working'],
  ['Đã rút hồ sơ', 'ended'],
  ['Từ chối tiếp nhận', 'ended'],
  ['Từ chối giải quyết', 'ended'],
  ['Đang xử lý còn hạn', 'working'],
  ['Đang xử lý quá hạn', 'working'],
  ['Đã giải quyết sớm hạn', 'done'],
  ['Đã giải quyết đúng hạn', 'done'],
  ['Đã giải quyết quá hạn', 'done'],
  ['Đã hoàn thành', 'done'],
  ['Đã có kết quả', 'done'],
  ['Chờ trả kết quả', 'done'],
  ['Đã tiếp nhận', 'working'],
  ['Đã phê duyệt', null],
  ['Chưa xử lý xong', 'working'],
  ['Chưa trả kết quả', 'working'],
  ['Chưa hoàn thành', 'working'],
  ['Đã nộp phí', 'working'],
  ['Chờ nộp phí', 'waiting'],
  ['DA TRA KET QUA', 'done'],
  ['  đang   xử lý ', 'working'],
  ['Trong hạn', null],
  ['Quá hạn', null],
  ['', null],
  ['???', null],
];

describe('a status in the portal’s words', () => {
  it.each(STATUSES)('%o is %o', (text, phase) => {
    expect(phaseOfStatus(text)).toBe(phase);
  });

  it.each([
    ['Đã trả kết quả', true],
    ['Không được tiếp nhận', true],
    ['Yêu cầu bổ sung giấy tờ', false],
    ['Đang xử lý', false],
    ['???', false],
    [null, false],
  ])('%o is finished: %s', (text, finished) => {
    expect(isFinishedOnPortal(text)).toBe(finished);
  });
});
