import type { Source } from '../row.ts'

const table: { readonly [id: string]: readonly [title: string, url?: string] } = {
  'law-1994-73': [
    'Luật 84/2007/QH11 sửa đổi Điều 73 Bộ luật Lao động 1994',
    'http://www.antlawyers.vn/library/luat-sua-doi-bo-sung-dieu-73-cua-bo-luat-lao-dong-so-842007qh11-cua-quoc-hoi.html',
  ],
  'law-2012-115': [
    'Bộ luật Lao động 10/2012/QH13, Điều 115 (dẫn theo nguồn thứ cấp)',
    'https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=27615',
  ],
  'law-2019-111-112': [
    'Bộ luật Lao động 45/2019/QH14, Điều 111.3 và 112',
    'https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/van-hoa--xa-hoi/what-is-november-14-in-vietnam-do-employees-in-vietnam-receive-fully-paid-days-off-on-november-14-20-1101727',
  ],
  'nq-28-2026': [
    'Nghị quyết 28/2026/QH16, Điều 2 (dẫn theo nguồn thứ cấp)',
    'https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260508142130402.htm',
  ],
  'python-holidays': [
    'python-holidays 0.105, Vietnam',
    'https://github.com/vacanza/holidays/blob/dev/holidays/countries/vietnam.py',
  ],
  'lunar-table': ['Bảng âm lịch 1976–2060 tính theo lịch thiên văn, UTC+7'],
  'hc-holiday': [
    'Bảng hc-holiday: TB 4875 (2021), 119 (2022), 5034 (2023), 5015 và 1570 (2024)/TB-LĐTBXH, 6150/TB-BLĐTBXH (2025), 9441/TB-BNV, 12729/VPCP-KGVX, 3383/BNV-CVL (2026)',
  ],
  'hanoimoi-2010': [
    'Hànộimới 06/02/2010',
    'https://hanoimoi.vn/tet-canh-dan-2010-cong-chuc-duoc-nghi-9-ngay-230523.html',
  ],
  'sggp-2010': [
    'SGGP: thông báo của UBND TP.HCM 2010',
    'https://www.sggp.org.vn/tphcm-hoan-doi-ngay-nghi-dip-tet-doi-voi-can-bo-cong-chuc-vien-chuc-191908.html',
  ],
  'giaoduc-2010': [
    'VB 5971/VPCP-KGVX, giaoduc.edu.vn 27/08/2010',
    'http://www.giaoduc.edu.vn/hoan-doi-ngay-nghi-dip-quoc-khanh-2-9.htm',
  ],
  'baotayninh-2011': [
    'CV 9529/VPCP-KGVX, Báo Tây Ninh 07/01/2011',
    'https://baotayninh.vn/hoan-doi-ngay-nghi-dip-tet-am-lich-va-gio-to-hung-vuong-a23152.html',
  ],
  'baolangson-2011': [
    'Báo Lạng Sơn 2011',
    'https://baolangson.vn/xa-hoi/31573-nghi-tet-nguyen-dan-tan-mao-tam-ngay.html',
  ],
  'baobinhdinh-2012': ['Báo Bình Định 12/2011', 'https://baobinhdinh.vn/trongnuoc/2011/12/120849'],
  'ayunpa-2012': ['UBND thị xã Ayun Pa 23/12/2011', 'http://ayunpa.gialai.gov.vn/'],
  'baothainguyen-2013': [
    'Báo Thái Nguyên 28/12/2012',
    'https://baothainguyen.vn/xa-hoi/201212/thong-bao-thoi-gian-nghi-cac-ngay-le-tet-nam-2013-36752BD',
  ],
  'tienphong-2013': [
    'Tiền Phong 11/2012',
    'https://tienphong.vn/tet-am-lich-duoc-nghi-9-ngay-post601552.amp',
  ],
  'nld-2012': [
    'Người Lao Động 19/12/2012',
    'https://nld.com.vn/thoi-su-trong-nuoc/tet-duong-lich-duoc-nghi-4-ngay-20121219113326238.htm',
  ],
  'baodongthap-2014': [
    'Báo Đồng Tháp 18/12/2013',
    'http://baodongthap.com.vn/xa-hoi/tet-nguyen-dan-nghi-9-ngay-36388.aspx',
  ],
  'vietnamplus-2014': [
    'VietnamPlus 2014',
    'https://en.vietnamplus.vn/civil-servants-enjoy-nine-days-off-for-lunar-new-year/53154.vnp',
  ],
  'laodong-2014': [
    'Lao Động 2014',
    'http://tamlongvang.laodong.com.vn/xa-hoi/an-dinh-thoi-gian-nghi-tet-giap-ngo-va-ngay-le-2014-174011.bld',
  ],
  'vietnamnet-2014': [
    'VietNamNet: văn bản VPCP 12/12/2013',
    'https://vietnamnet.vn/304-va-15-duoc-nghi-5-ngay-lien-tuc-168385.html',
  ],
  'xahoi-2015': [
    'xahoi.com.vn: thông báo nghỉ lễ 2015',
    'https://m.xahoi.com.vn/thong-bao-chinh-thuc-lich-ngay-nghi-ngay-di-lam-bu-dip-le-tet-2015-194402.amp',
  ],
  'baomoi-2015': ['Báo Mới 2015', 'https://www.baomoi.com/clip-lich-nghi-tet-duong-lich-2015/c/15286031.epi'],
  'khachsandanang-2016': [
    'Phiên họp Chính phủ 29/10/2015 (bản chép VnExpress)',
    'http://khachsandanang.net.vn/thong-tin-du-lich/tin-tuc-du-lich/chinh-phu-dong-y-nghi-tet-binh-than-9-ngay-346.html',
  ],
  'kienthuc-2016': [
    'Kiến Thức 2016',
    'https://m-kienthucnet.epicdn.me/doc-30s/cong-bo-lich-nghi-le-gio-to-hung-vuong-va-304-15-643948.html',
  ],
  'baodanang-2016': [
    'Báo Đà Nẵng 01/04/2016',
    'https://baodanang.vn/english/society/201604/viet-nam-announces-seven-days-off-for-national-holidays-next-month-2478489',
  ],
  'vnexpress-2017': [
    'VnExpress 15/11/2016, 24/03/2017',
    'https://e.vnexpress.net/news/news/vietnamese-pm-approves-7-day-lunar-new-year-break-3499498.html',
  ],
  'lawnet-2017': [
    'LawNet: nghỉ lễ 2017',
    'https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/estimated-holiday-schedule-for-festivals-and-tet-in-2017-160833.html',
  ],
  'lawnet-2018': [
    'TB 573/TB-VPCP (14/12/2017), LawNet',
    'https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/official-2018-lunar-new-year-holiday-schedule-for-officials-and-public-employees-159892.html',
  ],
  'vietnamnet-2019': [
    'VietNamNet 2019',
    'https://vietnamnet.vn/en/total-of-21-days-for-2019-public-holidays-announced-E206473.html',
  ],
  'vietnamnews-2019': [
    'Viet Nam News 2019',
    'https://vietnamnews.vn/travel/travellersnotes/451953/2019-public-holidays-include-9-day-tet.html',
  ],
  'daklak-2020': ['Sở Công Thương Đắk Lắk 07/01/2020', 'https://socongthuong.daklak.gov.vn/'],
  'vietnamnet-2020': [
    'VietNamNet 2020',
    'https://vietnamnet.vn/en/seven-day-holiday-for-lunar-new-year-2020-approved-582674.html',
  ],
  'sggp-2021': [
    'SGGP 09/12/2020',
    'https://sggpnews.org.vn/culture_art/vietnams-public-holidays-in-2021-89687.html',
  ],
  'thanhhoa-2022': [
    'CV 245/VPCP-KGVX, Truyền hình Thanh Hóa',
    'https://truyenhinhthanhhoa.vn/lich-nghi-le-quoc-khanh-2-9-nam-nay-180220811155129916.htm',
  ],
  'sggp-2022': [
    'SGGP 2022',
    'https://www.sggpnews.org.vn/national/seven-days-off-in-total-for-national-holidays-in-april-97988.html',
  ],
  'sggp-2023': [
    'SGGP 08/12/2022',
    'https://www.sggpnews.org.vn/national/molisa-suggests-not-to-abuse-prolong-lunar-new-year-holiday-103831.html',
  ],
  'tuoitre-2023': [
    'Tuổi Trẻ 28/07/2023',
    'https://tuoitrenews.vn/news/society/20230728/vietnamese-workers-to-have-4-days-off-for-national-day/74667.html',
  ],
  'vietnamnet-2024': [
    'VietNamNet 2024',
    'https://vietnamnet.vn/en/laborers-to-enjoy-17-days-of-holidays-in-2024-2232489.html',
  ],
  'brotherhood-2024': ['Bản chép thông báo 2024', 'https://brotherhoodcharters.com/'],
  'btv-2024': [
    'BTV 2024',
    'http://m.btv.org.vn/tin-tuc/le-quoc-khanh-29-nguoi-lao-dong-duoc-nghi-4-ngay-lien-tiep-95086.html',
  ],
  'sggp-2025': [
    'SGGP 27/11/2024',
    'https://en.sggp.org.vn/prime-minister-approves-9-day-tet-break-for-2025-post114084.html',
  ],
  'baochinhphu-2025': [
    'Báo Chính phủ 04/03/2025',
    'https://en.baochinhphu.vn/three-days-off-in-celebration-for-hung-kings-commemoration-day-111250304153250976.htm',
  ],
  'vietnamnews-2025': [
    'Viet Nam News 04/08/2025',
    'https://vietnamnews.vn/society/1722634/national-day-holiday-to-last-four-days.html',
  ],
  '24h-2026': [
    '24h 26/12/2025',
    'https://www.24h.com.vn/tin-tuc-trong-ngay/ai-duoc-hoan-doi-de-nghi-tet-duong-lich-4-ngay-c46a1724830.html',
  ],
  'vietnamnews-2026': [
    'TB 9441/TB-BNV, Viet Nam News 17/10/2025',
    'https://vietnamnews.vn/politics-laws/1727514/ministry-of-home-affairs-announces-2026-holiday-schedule-for-lunar-new-year-national-day.html',
  ],
  'press-digest-2027': [
    'Tổng hợp 03/10/2026 dẫn VnExpress, Tuổi Trẻ, Dân Trí: ý kiến Phó Thủ tướng 02/10/2026',
  ],
  'second-digest-2027': ['Nguồn thứ cấp thứ hai về nghỉ lễ 2027'],
  'proposal-2411': [
    'Đề xuất của Bộ Nội vụ công bố 06/09/2026',
    'https://xaydungchinhsach.chinhphu.vn/ngay-24-11-hang-nam-la-ngay-van-hoa-viet-nam-nguoi-lao-dong-duoc-nghi-huong-nguyen-luong-119260113152642414.htm',
  ],
}

/** The sources of the rows of Vietnam's calendar by id. */
export const vietnamSources: { readonly [id: string]: Source } = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(table).map(([id, [title, url]]) => [
    id,
    url === undefined ? { id, title } : { id, title, url },
  ]),
)
