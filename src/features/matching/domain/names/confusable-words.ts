/**
 * Names that are near each other on paper and are borne by different people; each name's usual spellings are apart by `/`, names by `|`.
 * A Latin spelling that may be either of two (salim: سالم or سليم) is left out: it would make a name confusable with itself.
 * From general knowledge, not checked by native speakers.
 */
const lines = `
hasan/hassan/xasan/حسن | hussein/husain/hosein/xuseen/حسین | hasani/حسنی | husseini/hosseini/حسینی | hassin/hosni/حسنی | ihsan/ehsan/احسان | muhsin/mohsen/محسن
mohammed/muhammad/mohamed/maxamed/محمد | mahmud/mahmoud/maxamuud/محمود | ahmed/ahmad/axmed/احمد | hamid/hameed | hamad/حمد | hammoud/humud/حمود | hamdi/حمدی | hamada/حماده
amir/ameer/امیر | omar/umar/cumar/عمر | amro/عمرو | ammar/عمار
امیر | عامر | عمر | عمرو
حمید | حامد | حمد | احمد
rahim/raheem/رحیم | rahman/raxmaan/رحمن/رحمان | rahma/رحمه | karim/kareem/کریم | hakim/hakeem/حکیم | halim/haleem/حلیم | سلیم
سالم | سلیم | salam/سلام | salman/سلمان | sulaiman/suleiman/سلیمان | salama/سلامه | salma/سلمی
said/saeed/siciid/سعید | saad/سعد | sayed/sayyid/سید | saud/سعود | asad/اسد | assaad/asaad/اسعد
jamal/gamal/جمال | jamil/gamil/جمیل | kamal/کمال | kamil/kamel/کامل | jalal/galal/جلال | jalil/جلیل | khalil/خلیل
khalid/khaled/خالد | khalil/خلیل | walid/waleed/ولید | ماجد | مجید
راشد | رشید | rashad/رشاد | arshad/ارشد
ناصر | نصیر | nasr/نصر | nazir/nazeer/نظیر/نذیر | munir/muneer/منیر | mansur/mansour/منصور
hadi/هادی | mahdi/mehdi/مهدی | hamdi/حمدی
aziz/عزیز | azim/عظیم | azam/اعظم | assem/asim/عاصم | issam/essam/عصام | hisham/هشام
qadir/qader/قادر | qahir/قاهر | qasim/qasem/قاسم | karim/kareem/کریم
sami/سامی | samir/sameer/سمیر | سمیح | سامح | samar/سمر
amin/ameen/امین | iman/eman/ایمان | ayman/ایمن | amani/امانی | امنه | امینه | emin/امین
isa/issa/عیسی | musa/moussa/موسی | yusuf/youssef/یوسف | yunus/younis/یونس | idris/ادریس | ilyas/الیاس
fadil/fadel/فاضل | fadl/فضل | faisal/faysal/فیصل | fahd/فهد | farid/fareed/فرید | fuad/fouad/فواد
latif/لطیف | lutfi/lotfi/لطفی | nabil/nabeel/نبیل | jamil/جمیل
marwan/مروان | marwa/مروه | maryam/مریم | mariama
nadia/نادیه | nada/ندی | nida/نداء | huda/hoda/هدی | hind/هند
zahra/زهراء | zahir/zaher/ظاهر/زاهر | zuhair/زهیر | zohra/زهره
javad/jawad/جواد | javid/jawid/جاوید
haile | hailu | hagos | habte | habtom
tesfay/tesfai | tesfalem | tesfalidet | tesfamariam
tsegay/tsegai | tsehay | tsega | tsige
selam | selamawit | salem | senait
kidane | kibrom | kiflom | kahsay
gebremeskel | gebremariam | gebremedhin | gebregziabher | gebrehiwet
abraha/abreha | abraham | abrahim
almaz | alem | alemash | alganesh
thanh | thang | thao | thuan
tuan | tuyen | tuyet | tung
hung | hang | huong | hoang | hoa
dung | duong | duc | duy
phuong | phung | phuc | phong
linh | lan | loan | long
arben | ardian | ardit | artan | arian
besnik | besart | besim
ilir | ilirjan | elira
oleksandr/aleksandr/alexander | oleksii/alexei/oleksiy | oleksandra/alexandra
mariia/maria | maryna/marina | marta
iryna/irina | inna | yana
ivan | iva | yan
dmytro/dmitry | dmitriy
rebwar/ribwar | rebin | rebaz
soran | sirwan | sherwan | shwan/shwan
karwan/karvan | kamaran | kawa
`;

/** Groups of names that are taken for each other: in each, every name by its spellings. */
export const confusableGroups: readonly (readonly (readonly string[])[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((name) => name.split('/').map((spelling) => spelling.trim())));
