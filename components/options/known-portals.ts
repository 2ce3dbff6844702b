/**
 * Portals that many offices use, offered so that nobody has to type. Read from public pages in 2026
 * and not compared with an official list: the screen says so, and each is asked for one by one.
 */
export const KNOWN_PORTALS = [
  { origin: 'https://dichvucong.quangninh.gov.vn', name: 'Quảng Ninh', verified: false },
  { origin: 'https://dichvucong.gov.vn', name: 'Cổng Dịch vụ công quốc gia', verified: false },
  {
    origin: 'https://lienthong.dichvucong.gov.vn',
    name: 'Dịch vụ công liên thông',
    verified: false,
  },
  { origin: 'https://pakn.dichvucong.gov.vn', name: 'Phản ánh, kiến nghị', verified: false },
] as const;
