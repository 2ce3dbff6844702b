import type { Paper } from '@/utils/papers/paper';

/** A paper with every kind of block. */
export const SAMPLE: Paper = {
  head: {
    kind: 'state',
    above: 'UBND TỈNH QUẢNG NINH',
    body: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
    place: 'Quảng Ninh',
    day: null,
    year: '2026',
    form: 'Mẫu số 01',
  },
  title: 'PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC',
  subtitle: '(Kỳ theo dõi, đánh giá: quý IV năm 2026)',
  blocks: [
    { kind: 'field', label: 'Họ và tên', value: 'Người dùng thử' },
    { kind: 'field', label: 'Chức vụ', value: null },
    { kind: 'heading', level: 1, text: 'I. Kết quả theo tiêu chí chung' },
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 10, align: 'center' },
        { title: 'Tiêu chí chấm điểm', width: 85, align: 'left' },
        { title: 'Điểm tối đa', width: 20, align: 'right' },
        { title: 'Cá nhân tự chấm', width: 25, align: 'right' },
        { title: 'Cấp có thẩm quyền', width: 25, align: 'right' },
      ],
      rows: [
        { kind: 'group', cells: ['I', 'Phẩm chất, kỷ luật', '10', '9,5', ''] },
        { kind: 'row', cells: ['1', 'Ý thức kỷ luật, kỷ cương', '5', '5', ''] },
        { kind: 'sum', cells: ['', 'Cộng', '30', '27', ''] },
      ],
    },
    { kind: 'heading', level: 2, text: '1. Ưu điểm' },
    {
      kind: 'text',
      id: 'strengths',
      text: 'Đã giải quyết 131 hồ sơ, trong đó 128 hồ sơ trước hạn và đúng hạn.\nTiếp 14 lượt công dân.',
      sources: ['e2', 'e1'],
    },
    { kind: 'text', id: null, item: true, text: 'Không có đơn thư quá hạn.', sources: [] },
    { kind: 'heading', level: 2, text: '2. Hạn chế, khuyết điểm' },
    { kind: 'text', id: 'weaknesses', text: 'Ba hồ sơ chậm do chờ phối hợp.', sources: ['e1'] },
    {
      kind: 'choices',
      label: 'Tự đánh giá cấp độ',
      options: [
        { text: 'Xuất sắc', chosen: false },
        { text: 'Tốt', chosen: true },
        { text: 'Trung bình', chosen: false },
        { text: 'Kém', chosen: false },
      ],
    },
    { kind: 'blank', lines: 2 },
  ],
  signatures: [
    { role: 'NGƯỜI TỰ ĐÁNH GIÁ', note: 'Ký, ghi rõ họ tên', name: null },
    { role: 'CẤP CÓ THẨM QUYỀN', note: 'Ký, ghi rõ họ tên', name: null },
  ],
  sources: [
    { id: 'e1', text: 'Hồ sơ đóng trong quý IV năm 2026, đếm ngày 24/11/2026' },
    { id: 'e2', text: 'Sổ tiếp công dân, 14 lượt' },
  ],
};
