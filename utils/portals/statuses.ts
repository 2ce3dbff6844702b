import { fold } from '../fold';
import { remember } from './remember';

/**
 * Words with which portals begin a status of a dossier, folded. They are only needed where no
 * label says "Trạng thái": a coloured pill on a card, a line of a composite cell.
 */
const STEP =
  /^(?:(?:moi|vua) (?:dang ky|tiep nhan|nop|nhan|tao|gui|chuyen den|phan cong|giao)|co ket qua|(?:duoc|da|dang|cho|khong|khong duoc|tu choi|chua) (?:duoc )?(?:tiep nhan|xu ly|giai quyet|tham dinh|tham tra|xac minh|phe duyet|duyet|ky(?=$| duyet| so$| ban hanh)|trinh|phan cong|thu ly|bo sung|tra|co ket qua|rut|dung|huy|hoan thanh|thanh toan|chuyen|lay y kien|cho y kien|nhan|dong|gui|xac nhan|thuc hien|ban hanh|luan chuyen|kiem tra|ket qua|nghia vu|cap|lien thong|in|ra soat|lanh dao|dong dau|phat)|da xong|(?:yeu cau|cho|can|dang cho) (?:cong dan )?(?:bo sung|thuc hien nghia vu|rut)|cong dan yeu cau rut|dung (?:xu ly|giai quyet)|tam dung|trinh (?:lanh dao|ky|duyet|(?:pho )?(?:truong phong|giam doc|chu tich))|hoan (?:thanh|tat)|tra lai|tu choi|bi tu choi|ho so (?:moi|cho|dang|da|bi|khong|qua han|tre han)|phoi hop xu ly|phan cong|quay ve|chuyen (?:xu ly|phong)|ket thuc|luu kho|in progress|processing|pending|completed|approved|rejected|received|returned|new|awaiting)/;
const TIMELINESS =
  /^(?:lo hen|qua ngay (?:hen )?tra|(?:dang xu ly |da giai quyet )?(?:truoc|dung|trong|con|toi|sap (?:den|toi)|den|qua|tre|som) (?:han|hen)(?: xu ly| bo sung| giai quyet)?|overdue|on time|due soon)$/;

/** With their marks "chờ" is nothing but waiting and "đang" work at hand, but for what a screen does. */
const GOING_ON =
  /^\W*(?:chờ|đang(?! (?:tải|chọn|xem|nhập|mở|hoạt động|hiển thị|đăng|lọc|sắp|tìm|in |gửi |online)))(?: \p{L}\S*){1,7}$/iu;

/**
 * How surely a text by itself is a dossier's status: 2 a step of the work, 1 only its timeliness,
 * 0 neither. Counts, dates and sentences are neither.
 *
 * @example statusRank('Đang xử lý') // → 2
 * @example statusRank('Quá hạn') // → 1
 * @example statusRank('Đang xử lý (41)') // → 0: a menu's count
 */
export const statusRank = remember((text): 0 | 1 | 2 => {
  if (text.length < 3 || text.length > 60 || /[\d:?!]/.test(text)) return 0;
  const folded = fold(text).replace(/^[-+*•·●]\s*/, '');
  // A sentence to somebody, or the name of a day ("Được tiếp nhận lúc").
  if (/ (?:ban|toi|quy khach|luc|ngay|(?<!dau )vao|boi|cham nhat|truoc|hom)\W*$/.test(folded))
    return 0;
  if (TIMELINESS.test(folded)) return 1;
  return STEP.test(folded) || GOING_ON.test(text) ? 2 : 0;
});

const STEP_NAME =
  /^(?:(?:buoc )?\d[.:)]? )?(?:tiep nhan|phan cong|thu ly|xu ly|giai quyet|tham dinh|tham tra|xac minh|kiem tra|ra soat|lay y kien|trinh|trinh ky|trinh duyet|phe duyet|ky so|ky duyet|ban hanh|phat hanh|dong dau|tra ket qua|bo sung|lien thong|luu kho)(?: ho so| ket qua| lanh dao)?$/;

/** True for the name of a step of the work, which states something only as the title of a group. */
export const isStepName = (text: string): boolean => text.length < 40 && STEP_NAME.test(fold(text));

/** True when a status says that the result has left the office, or may have. */
export const isReturned = (status: string): boolean =>
  /^(?:da|dang) (?:tra|nhan)|^(?:da )?(?:hoan (?:thanh|tat)|ket thuc|xong|dong|giai quyet)|^(?:returned|completed|closed)/.test(
    fold(status),
  );

/** True when a status says that work is still to be done. */
export const isRunning = (status: string): boolean =>
  !isReturned(status) &&
  (/(?:^|\s)(?:đang|chờ)\s/i.test(status) ||
    /^(?:dang|cho|moi|chua|trinh|yeu cau|tam) /.test(fold(status)) ||
    (isStepName(status) && !/^tra |^luu |^phat /.test(fold(status))));

/** True when a status says only how a day to come, or one gone by without a result, stands. */
export const isAwaited = (status: string): boolean =>
  /^(?:con|trong|toi|sap (?:den|toi)|den|qua|tre|lo) (?:han|hen)$|^qua ngay (?:hen )?tra$|^overdue$|^due soon$/.test(
    fold(status),
  );
