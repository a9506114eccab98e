import { names, type NameList } from './name-list.ts';

/** Vietnamese names: family, a middle name, then the name that a person is called by. Lists drop the marks and turn the order round. */
export const vietnamese: NameList = {
  script: 'Latn',
  order: 'family-middle-given',
  male: names(`
    Đức = Duc / Duck; Tuấn = Tuan / Tuaan; Hải = Hai / Hay; Sơn = Son / Sonn; Minh = Minh / Min; Hùng = Hung / Hong; Dũng = Dung / Zung; Cường = Cuong / Kuong; Thắng = Thang / Tang; Nam; Long; Quân = Quan / Kwan; Hiếu = Hieu / Hiu; Trung = Trung / Chung; Kiên = Kien / Kyen; Bình = Binh / Bin; Phong = Phong / Fong;
    Quang = Quang / Kwang; Tùng = Tung / Toong; Đạt = Dat / Datt; Huy = Huy / Hui; Khánh = Khanh / Khan; Lâm = Lam / Laam; Tài = Tai / Tay; Thành = Thanh / Tanh; Vinh = Vinh / Vin; Việt = Viet / Vyet; Công = Cong / Kong; Hoàng = Hoang / Huang; Nghĩa = Nghia / Ngia; Phúc = Phuc / Fuc; Tâm = Tam / Taam; Thiện = Thien / Tien; Trí = Tri / Chi; Toàn = Toan / Twan;
    Duy = Duy / Zuy; Giang = Giang / Jang; Hậu = Hau / How; Lộc = Loc / Lok; Mạnh = Manh / Man; Nhân = Nhan / Nyan; Sang = Sang / Xang
  `),
  female: names(`
    Thủy = Thuy / Thui; Hương = Huong / Houng; Linh = Linh / Lin; Trang = Trang / Chang; Phương = Phuong / Fuong; Ánh = Anh / An; Lan; Mai = Mai / My; Hoa; Hồng = Hong / Hongg; Nga = Nga / Na; Thảo = Thao / Tao; Hà = Ha / Haa; Yến = Yen / Yenn; Vân = Van / Vann; Ngọc = Ngoc / Nok; Quỳnh = Quynh / Kwin; Dung = Dung / Zung; Hạnh = Hanh / Han;
    Hiền = Hien / Hyen; Loan = Loan / Lwan; Ly = Ly / Lee; Nhung = Nhung / Nyung; Oanh = Oanh / Wan; Thanh = Thanh / Tanh; Thu = Thu / Tu; Tuyết = Tuyet / Twiet; Uyên = Uyen / Wyen; Xuân = Xuan / Suan; Châu = Chau / Chow; Diệp = Diep / Ziep; Hằng = Hang / Hangg; Huệ = Hue / Hwe; Khuê = Khue / Khwe; Liên = Lien / Lyen; Minh = Minh / Min; My = My / Mi; Ngân = Ngan / Nan; Nhi = Nhi / Nyi; Tâm = Tam / Taam
  `),
  middle: {
    male: names('Văn = Van / Vann; Đức = Duc / Duck; Quốc = Quoc / Kwok; Minh; Xuân = Xuan / Suan; Hữu = Huu / Hu'),
    female: names('Thị = Thi / Ti; Thị = Thi / Ti; Ngọc = Ngoc / Nok; Thu; Kim; Thanh'),
  },
  family: names(`
    Nguyễn = Nguyen / Nguen; Nguyễn = Nguyen / Nguyenn; Trần = Tran / Trann; Lê = Le / Lee; Phạm = Pham / Fam; Hoàng = Hoang / Huang; Phan = Phan / Fan; Vũ = Vu / Wu; Võ = Vo / Woh; Đặng = Dang / Dangg; Bùi = Bui / Buoi; Đỗ = Do / Doh; Hồ = Ho / Hoh; Ngô = Ngo / Ngoo; Dương = Duong / Zuong; Lý = Ly / Li; Đinh = Dinh / Din; Mai; Trương = Truong / Chuong; Đào = Dao / Zao;
    Hà = Ha / Haa; Lương = Luong / Luon; Tạ = Ta / Taa; Tô = To / Toh; Cao; Châu = Chau / Chow; La; Kiều = Kieu / Kyeu; Đoàn = Doan / Dwan; Trịnh = Trinh / Chinh; Phùng = Phung / Fung; Quách = Quach / Kwach; Thái = Thai / Tai; Tăng = Tang / Tangg; Vương = Vuong / Wuong; Chu; Lưu = Luu / Lu; Mạc = Mac / Mack; Nghiêm = Nghiem / Ngiem; Triệu = Trieu / Chieu; Lâm = Lam / Laam
  `),
};

/** Chinese names: family, then given. */
export const chinese: NameList = {
  script: 'Hans',
  order: 'family-given',
  male: names(`
    伟 = Wei / Wai; 强 = Qiang / Chiang; 建国 = Jianguo / Jian Guo; 志明 = Zhiming / Chih Ming; 军 = Jun / Chun; 勇 = Yong / Yung; 杰 = Jie / Chieh; 涛 = Tao / Tau; 明 = Ming / Min; 超 = Chao / Chau; 国强 = Guoqiang / Guo Qiang; 海波 = Haibo / Hai Bo; 鹏 = Peng / Pung; 辉 = Hui / Hwei; 斌 = Bin / Pin; 永福 = Yongfu / Yong Fu; 文龙 = Wenlong / Wen Long; 家豪 = Jiahao / Jia Hao; 立 = Li / Lee; 峰 = Feng / Fung
  `),
  female: names(`
    芳 = Fang / Fong; 娜 = Na / Nah; 秀英 = Xiuying / Xiu Ying; 敏 = Min / Minn; 静 = Jing / Ching; 丽 = Li / Lee; 艳 = Yan / Yen; 娟 = Juan / Chuan; 霞 = Xia / Hsia; 玉兰 = Yulan / Yu Lan; 小红 = Xiaohong / Xiao Hong; 梅 = Mei / Mai; 婷 = Ting / Ding; 雪 = Xue / Hsueh; 慧 = Hui / Hwei; 美玲 = Meiling / Mei Ling; 春花 = Chunhua / Chun Hua; 玲 = Ling / Lin; 佳 = Jia / Chia; 云 = Yun / Yoon
  `),
  family: names(`
    王 = Wang / Wong; 李 = Li / Lee; 张 = Zhang / Chang; 刘 = Liu / Lau; 陈 = Chen / Chan; 杨 = Yang / Yeung; 黄 = Huang / Wong; 赵 = Zhao / Chao; 吴 = Wu / Ng; 周 = Zhou / Chow; 徐 = Xu / Hsu; 孙 = Sun / Suen; 马 = Ma / Mah; 朱 = Zhu / Chu; 林 = Lin / Lam; 郭 = Guo / Kwok; 何 = He / Ho; 郑 = Zheng / Cheng; 梁 = Liang / Leung; 谢 = Xie / Tse
  `),
};
