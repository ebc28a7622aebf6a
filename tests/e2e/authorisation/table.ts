/**
 * Who may do what, by column (columns.ts says who stands in each):
 *
 *     y  done            x  403, forbidden        .  404, the very answer to an id that nothing has
 *     m  has to sign in  =  as the same role in its own place        a number: that status
 *
 * A row is a page or endpoint of src/pages, a route the shell streams, or an action. Words in brackets tell rows of
 * the same route apart. What is asked in each row stands in requests-of-*.ts.
 */
const pages = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
/                                                    y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/404                                                 .  .  .  .  .   .  .   .  .  .  .  .  .  .   =  =  =  =  .   .
/500                                               500 500 500 500 500 500 500 500 500 500 500 500 500 500 = = = = 500 500
/akun                                                y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/bukti                                               y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/bukti/[id]                                          y  y  y  y  y   y  y   y  .  .  .  y  .  .   .  .  .  .  .   m
/bukti/[id] (of a draft)                             y  y  y  y  y   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
/cari                                                y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/ditolak                                             .  .  .  .  .   .  .   .  .  .  .  .  .  .   =  =  =  =  .   m
/gaya                                                y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/jejak                                               y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/kalender                                            y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/keluar                                            303 303 303 303 303 303 303 303 303 303 303 303 303 303 = = = = 303 303
POST /keluar                                         y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   y
/lanjutkan                                         303 303 303 303 303 303 303 303 303 303 303 303 303 303 = = = = 303   m
/laporan                                             y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/laporan/[id]                                        y  y  y  .  .   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
/laporan/[id] (signed)                               y  y  y  .  .   .  .   y  y  y  .  y  .  .   .  .  .  .  .   m
/laporan/[id] (forwarded)                            y  y  y  .  .   .  .   y  y  y  y  y  .  .   .  .  .  .  .   m
/laporan/[id]/tandatangani                           y  y  y  .  .   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
/laporan/tenggat                                     x  x  x  x  x   x  x   y  x  x  x  x  y  y   =  =  =  =  x   m
/laporan/[id]/tarik                                  y  x  x  .  .   .  .   x  x  x  .  x  .  .   .  .  .  .  .   m
/laporan/[id]/tarik (forwarded)                      x  x  x  .  .   .  .   x  x  y  x  x  .  .   .  .  .  .  .   m
/masuk                                             303 303 303 303 303 303 303 303 303 303 303 303 303 303 = = = = 303   y
/mulai                                             409 409 409 409 409 409 409 409 409 409 409 409 409 409 = = = = 409 409
/pengaturan                                          x  x  x  x  x   x  x   y  x  x  x  x  y  y   =  =  =  =  x   m
/pengaturan (of the region)                          x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
/pengaturan/daerah                                   x  x  x  x  x   x  x   x  x  x  x  x  x  y   =  =  =  =  x   m
/pengaturan/pengguna                                 x  x  x  x  x   x  x   x  x  x  x  x  y  y   =  =  =  =  x   m
/pengaturan/pengguna/[id]                            x  x  x  x  x   x  x   x  x  x  x  x  y  y   =  =  =  .  x   m
/panduan                                             y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/panduan/[bab]                                       y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/pengaturan/surel                                    x  x  x  x  x   x  x   x  x  x  x  x  x  y   =  =  =  =  x   m
/pemberitahuan                                       y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/penilaian                                           y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/penilaian/[id]                                      y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id] (a draft)                            y  y  y  y  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id] (sent back)                          y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/[kriteria]                           y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/[kriteria] (a draft)                 y  y  y  y  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/ajukan                               y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/dokumen                              y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/dokumen (a draft)                    y  y  y  y  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/hasil                                y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/hasil (a draft)                      y  y  y  y  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/kembalikan                           y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/lingkup                              y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/penilai                              y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/periode-lalu                         y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/periode-lalu/[standar]               y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/periode-lalu/[standar] (a draft)     y  y  y  y  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/selesaikan                           y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/mulai                                     y  x  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
/periksa                                             y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   y
/periksa/[kode]                                      y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   y
/periksa/[kode] (never given)                      404 404 404 404 404 404 404 404 404 404 404 404 404 404 = = = = 404 404
/peraturan/[kode]                                    y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/periode                                             y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/standar                                             y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/standar/[kode]                                      y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/standar/[kode]/[kriteria]                           y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/standar/edisi                                       y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/standar/edisi (of the region)                       y  y  y  y  y   y  y   y  y  y  y  y  y  y   y  y  .  .  .   m
/standar/edisi/[id]                                  .  .  .  .  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
/standar/edisi/[id] (published)                      y  y  y  y  y   y  y   y  y  y  y  y  y  y   y  y  .  .  .   m
/standar/edisi/ajukan                                x  x  x  x  x   x  x   x  x  x  x  x  y  y   =  =  =  =  x   m
/standar/edisi/ajukan (of the region)                x  x  x  x  x   .  .   x  x  x  x  x  y  y   x  .  .  .  .   m
/terbitan/[id]                                       y  y  y  .  .   .  .   y  y  y  .  y  .  .   .  .  .  .  .   m
/terbitan/[id] (of a result)                         y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/temuan                                              y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/temuan/[id]                                         y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/temuan/pic                                          y  y  y  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
/temuan/setujui                                      x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
/undangan/[token]                                  410 410 410 410 410 410 410 410 410 410 410 410 410 410 = = = = 410 410
`;

const streams = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
PUT /penilaian/[assessmentId]/[criterionId]/bukti    y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
POST /penilaian/[assessmentId]/[criterionId]/bukti   y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
POST /penilaian/[assessmentId]/kertas-kerja/luring/[pihak] (of the unit)  y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
POST /penilaian/[assessmentId]/kertas-kerja/luring/[pihak] (of the assessors)  x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
PUT /temuan/[findingId]/bukti                        y  y  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
POST /temuan/[findingId]/bukti                       y  y  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
PUT /bukti/unit/[unitId]                             y  y  y  y  y   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
POST /bukti/unit/[unitId]                            y  y  y  y  y   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
GET /bukti/[id]/berkas                               y  y  y  y  y   y  y   y  .  .  .  y  .  .   .  .  .  .  .   m
GET /bukti/[id]/berkas (of a draft)                  y  y  y  y  y   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
GET /dokumen/[jobId]/berkas                          y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
GET /dokumen/[jobId]/berkas (another's)              .  .  .  .  .   .  .   .  .  .  .  .  .  .   .  .  .  .  .   m
GET /paket/[packId]/berkas                           y  .  .  y  .   y  y   y  .  .  .  y  .  .   .  .  .  .  .   m
GET /paket/[packId]/berkas (another's)               .  .  .  .  .   .  .   .  .  .  .  .  .  .   .  .  .  .  .   m
GET /dokumen/[jobId]/berkas (of a draft report)      y  y  y  .  .   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
GET /terbitan/[issuanceId]/[name]                    y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
GET /terbitan/[issuanceId]/[name] (of a report)      y  y  y  .  .   .  .   y  y  y  y  y  .  .   .  .  .  .  .   m
GET /standar/edisi/templat/[regionId]/[instrument]/berkas  x  x  x  x  x   .  .   x  x  x  x  x  y  y   x  .  .  .  .   m
`;

const accounts = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
signIn                                             401 401 401 401 401 401 401 401 401 401 401 401 401 401 = = = = 401 401
acceptLink                                         422 422 422 422 422 422 422 422 422 422 422 422 422 422 = = = = 422 422
setUp                                              409 409 409 409 409 409 409 409 409 409 409 409 409 409 = = = = 409 409
setUpDemo                                          409 409 409 409 409 409 409 409 409 409 409 409 409 409 = = = = 409 409
changePassword                                     422 422 422 422 422 422 422 422 422 422 422 422 422 422 = = = = 422   m
revokeSession (the own)                              y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
revokeSession (another's)                            .  .  .  .  .   .  .   .  .  .  .  .  .  .   =  =  =  =  .   m
readNotices                                          y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
readNotices (another's)                              .  .  .  .  .   .  .   .  .  .  .  .  .  .   =  =  =  =  .   m
`;

const administration = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
invitePerson                                         .  .  .  .  .   .  .   .  .  .  .  .  y  y   .  .  .  .  .   m
invitePerson (to the installation)                   x  x  x  x  x   x  x   x  x  x  x  x  x  y   x  x  x  x  x   m
invitePerson (of a known address)                    .  .  .  .  .   .  .   .  .  .  .  . 409 409 .  .  .  .  .   m
savePerson                                           .  .  .  .  .   .  .   .  .  .  .  .  y  y   .  .  .  .  .   m
resetPassword                                        .  .  .  .  .   .  .   .  .  .  .  .  y  y   .  .  .  .  .   m
deactivatePerson                                     .  .  .  .  .   .  .   .  .  .  .  .  y  y   .  .  .  .  .   m
activatePerson                                       .  .  .  .  .   .  .   .  .  .  .  .  y  y   .  .  .  .  .   m
grantRole                                            .  .  .  .  .   .  .   .  .  .  .  .  y  y   .  .  .  .  .   m
grantRole (in another region)                        .  .  .  .  .   .  .   .  .  .  .  .  .  y   .  .  .  .  .   m
grantRole (in the installation)                      .  .  .  .  .   .  .   .  .  .  .  .  x  y   .  .  .  .  .   m
endRole                                              .  .  .  .  .   .  .   .  .  .  .  .  y  y   .  .  .  .  .   m
retryMails                                           x  x  x  x  x   x  x   x  x  x  x  x  x  y   x  x  x  x  x   m
createRegion                                         x  x  x  x  x   x  x   x  x  x  x  x  x  y   x  x  x  x  x   m
createUnit                                           x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
openPeriod                                           x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
extendWindow                                         x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
setDeadlineRule                                      x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
setReportDeadline                                    x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
`;

const settings = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
/pengaturan/kop                                      x  x  x  x  x   x  x   y  x  x  x  x  y  y   =  =  =  =  x   m
/pengaturan/kop (of the region)                      x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
/pengaturan/pejabat                                  x  x  x  x  x   x  x   y  x  x  x  x  y  y   =  =  =  =  x   m
/pengaturan/pejabat (of the region)                  x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
/pengaturan/naskah                                   x  x  x  x  x   x  x   y  x  x  x  x  y  y   =  =  =  =  x   m
/pengaturan/naskah (of the region)                   x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
/pengaturan/kebijakan                                x  x  x  x  x   x  x   y  x  x  x  x  y  y   =  =  =  =  x   m
/pengaturan/kebijakan (of the region)                x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
PUT /pengaturan/kop/[regionId]/lambang               x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
POST /pengaturan/kop/[regionId]/lambang              x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
POST /pengaturan/kop/[regionId]/lambang/contoh       x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
GET /pengaturan/kop/[regionId]/lambang/[sha256]/berkas  x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
saveRegion                                           x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
saveLetterhead                                       x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
previewLetterhead                                    x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
removeEmblem                                         x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
saveDocumentSettings                                 x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
previewDocumentSettings                              x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
savePolicy                                           x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
previewPolicy                                        x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
cancelSettings                                       x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
saveOfficial                                         x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
previewOfficial                                      x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
endOfficial                                          x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
removeOfficial                                       x  x  x  x  x   .  .   y  x  x  x  x  y  y   x  .  .  .  .   m
/laporan/[id]/naskah                                 y  y  y  .  .   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
/penilaian/[id]/naskah                               y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
saveReportWording                                    y  y  y  .  .   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
resetReportWording                                   y  y  y  .  .   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
saveAssessmentWording                                x  x  x  x  .   x  y   x  .  .  .  x  x  x   .  .  .  .  .   m
resetAssessmentWording                               x  x  x  x  .   x  y   x  .  .  .  x  x  x   .  .  .  .  .   m
`;

const criteria = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
importVersion                                        x  x  x  x  x   .  .   x  x  x  x  x  y  y   x  .  .  .  .   m
handOverVersion                                      .  .  .  .  .   .  .   x  .  .  .  x  y  y   .  .  .  .  .   m
publishVersion                                       .  .  .  .  .   .  .   y  .  .  .  x  x  x   .  .  .  .  .   m
refuseVersion                                        .  .  .  .  .   .  .   y  .  .  .  x  x  x   .  .  .  .  .   m
withdrawVersion                                      .  .  .  .  .   .  .   x  .  .  .  x  y  y   .  .  .  .  .   m
withdrawVersion (published)                          x  x  x  x  x   x  x   x  x  x  x  x 409 409 x  x  .  .  .   m
`;

const selfAssessment = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
startAssessment                                      y  x  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
declareScope                                         y  x  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
assignStandards                                      y  x  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
saveAnswer                                           y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
takePriorAnswer                                      y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
takePriorStandard                                    y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
linkEvidence                                         y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
editEvidenceLink                                     y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
unlinkEvidence                                       y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
linkCorrectionEvidence                               y  y  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
editEvidenceLink (of a correction)                   y  y  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
unlinkEvidence (of a correction)                     y  y  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
editEvidence                                         y  y  y  y  y   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
deleteEvidence                                       y  y  y  y  y   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
deleteEvidence (in use)                              y  y  x  y  .   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
submitAssessment                                     y  x  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
withdrawSubmission                                   y  x  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
saveCorrection                                       y  y  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
assignPic                                            y  y  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
handInCorrections                                    y  x  x  y  .   x  x   x  .  .  .  x  x  x   .  .  .  .  .   m
`;

const factualAssessment = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
assignAssessor                                       x  x  x  x  .   x  x   y  .  .  .  x  y  y   .  .  .  .  .   m
releaseAssessor                                      x  x  x  x  .   x  x   y  .  .  .  x  y  y   .  .  .  .  .   m
takeUpAssessment                                     x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
ruleNotApplicable                                    x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
reviewEvidence                                       x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
giveVerdict                                          x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
noteIndividually                                     x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
returnAssessment                                     x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
saveFinding                                          x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
saveFinding (an old one)                             x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
removeFinding                                        x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
concludeJudging                                      x  x  x  x  .   x  y   x  .  .  .  x  x  x   .  .  .  .  .   m
decideFinding                                        x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
approveFindings                                      x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
sendBackCorrections                                  x  x  x  x  .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
finaliseAssessment                                   x  x  x  x  .   x  y   x  .  .  .  x  x  x   .  .  .  .  .   m
reopenAssessment                                     x  x  x  x  .   x  y   x  .  .  .  x  x  x   .  .  .  .  .   m
`;

const documents = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
draftQuarterlyReport                                 y  y  y  .  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
saveReportSections                                   y  y  y  .  .   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
signQuarterlyReport                                  y  x  x  .  .   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
receiveReport                                        x  x  x  .  .   .  .   x  y  y  .  x  .  .   .  .  .  .  .   m
forwardReport                                        x  x  x  .  .   .  .   x  x  y  .  x  .  .   .  .  .  .  .   m
returnReport                                         x  x  x  .  .   .  .   x  y  y  .  x  .  .   .  .  .  .  .   m
returnReport (forwarded)                             x  x  x  .  .   .  .   x 409 409 x  x  .  .   .  .  .  .  .   m
redraftReport                                        y  y  y  .  .   .  .   x  x  x  .  x  .  .   .  .  .  .  .   m
noteOnReport                                         x  x  x  .  .   .  .   x  y  y  .  x  .  .   .  .  .  .  .   m
withdrawReport                                       y  x  x  .  .   .  .   x  x  x  .  x  .  .   .  .  .  .  .   m
withdrawReport (forwarded)                           x  x  x  .  .   .  .   x  x  y  x  x  .  .   .  .  .  .  .   m
recordNumber                                         y  y  y  .  .   .  .   x  x  x  .  x  .  .   .  .  .  .  .   m
recordNumber (of a result)                           y  x  x  y  .   x  y   x  .  .  .  x  x  x   .  .  .  .  .   m
requestDocument                                      y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
requestDocument (issued)                           409 409 409 409 .  409 409 409 .  .  .  409 409 409 .  .  .  .  .   m
requestDocument (of a draft)                         y  y  y  y  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
preparePack                                          y  x  x  y  .   y  y   y  .  .  .  y  x  x   .  .  .  .  .   m
preparePack (of a draft)                           409  x  x 409 .   .  . 409  .  .  . 409  x  x   .  .  .  .  .   m
requestDocument (of a draft report)                  y  y  y  .  .   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
`;

const designations = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
/penetapan                                           y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/penetapan/[id]                                      y  y  y  .  .   y  y   y  y  y  y  y  .  .   .  .  .  .  .   m
/penetapan/[id]/peringatan                           x  x  x  .  .   x  x   y  x  x  x  x  .  .   .  .  .  .  .   m
/penetapan/[id]/cabut                                x  x  x  .  .   x  x   y  x  x  x  x  .  .   .  .  .  .  .   m
/penetapan/baru                                      x  x  x  x  .   x  x   y  .  .  .  x  x  x   .  .  .  .  .   m
/penetapan/baru/periksa                              x  x  x  x  .   x  x   y  .  .  .  x  x  x   .  .  .  .  .   m
/penetapan/daerah/[kode] (published)                 y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   y
/penetapan/daerah/[kode] (not published)             .  .  .  .  .   .  .   .  .  .  .  .  .  .   .  .  .  .  .   .
PUT /penetapan/[id]/salinan/[decree]                 x  x  x  .  .   x  x   y  x  x  x  x  .  .   .  .  .  .  .   m
POST /penetapan/[id]/salinan/[decree]                x  x  x  .  .   x  x   y  x  x  x  x  .  .   .  .  .  .  .   m
GET /penetapan/[id]/salinan/[decree]/berkas          y  y  y  .  .   y  y   y  y  y  y  y  .  .   .  .  .  .  .   m
GET /dokumen/[jobId]/berkas (of a decree)            .  .  .  .  .   .  .   y  .  .  .  .  .  .   .  .  .  .  .   m
checkDesignation                                     x  x  x  x  .   x  x   y  .  .  .  x  x  x   .  .  .  .  .   m
designateLpse                                        x  x  x  x  .   x  x   y  .  .  .  x  x  x   .  .  .  .  .   m
warnLpse                                             x  x  x  .  .   x  x   y  x  x  x  x  .  .   .  .  .  .  .   m
revokeDesignation                                    x  x  x  .  .   x  x   y  x  x  x  x  .  .   .  .  .  .  .   m
requestDocument (of a decree)                        x  x  x  x  .   x  x   y  .  .  .  x  x  x   .  .  .  .  .   m
requestDocument (of a revocation)                    x  x  x  .  .   x  x   y  x  x  x  x  .  .   .  .  .  .  .   m
`;

const signing = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
/terbitan/[id]/[nama]/tte                            y  y  y  .  .   .  .   y  y  y  .  y  .  .   .  .  .  .  .   m
/terbitan/[id]/[nama]/tte (of a result)              y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
GET /terbitan/[issuanceId]/[name]/siap-tte/berkas    y  y  y  .  .   .  .   y  y  y  .  y  .  .   .  .  .  .  .   m
GET /terbitan/[issuanceId]/[name]/siap-tte/berkas (of a result)  y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
PUT /terbitan/[issuanceId]/[name]/bertanda-tangan  422  x  x  .  .   .  .   x  x  x  .  x  .  .   .  .  .  .  .   m
PUT /terbitan/[issuanceId]/[name]/bertanda-tangan (of a result)  422  x  x 422 .   x 422  x  .  .  .  x  x  x   .  .  .  .  .   m
POST /terbitan/[issuanceId]/[name]/bertanda-tangan  422  x  x  .  .   .  .   x  x  x  .  x  .  .   .  .  .  .  .   m
GET /bertanda-tangan/[id]/berkas                     y  y  y  .  .   .  .   y  y  y  .  y  .  .   .  .  .  .  .   m
`;

const trainings = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
/bimtek                                              y  y  y  y  y   y  y   y  y  y  y  y  y  y   =  =  =  =  y   m
/bimtek/baru                                         x  x  x  x  x   x  x   y  x  x  x  x  x  x   =  =  =  =  x   m
/bimtek/[id]                                         y  y  y  y  y   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
/bimtek/[id] (planned)                               y  y  y  y  y   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
/bimtek/[id] (cancelled)                             y  y  y  y  y   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
/bimtek/[id]/ubah                                    x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
PUT /bimtek/[trainingId]/materi                      x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
POST /bimtek/[trainingId]/materi                     x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
GET /bimtek/materi/[id]/berkas                       y  y  y  y  y   .  .   y  .  .  .  y  .  .   .  .  .  .  .   m
planTraining                                         x  x  x  x  x   .  .   y  x  x  x  x  x  x   x  .  .  .  .   m
changeTraining                                       x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
holdTraining                                         x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
holdTraining (cancelled)                             x  x  x  x  x   .  . 409  .  .  .  x  .  .   .  .  .  .  .   m
cancelTraining                                       x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
cancelTraining (held)                                x  x  x  x  x   .  . 409  .  .  .  x  .  .   .  .  .  .  .   m
recordAttendance                                     x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
recordAttendance (planned)                           x  x  x  x  x   .  . 409  .  .  .  x  .  .   .  .  .  .  .   m
useAttendance                                        y  y  y  y  y   .  .   x  .  .  .  x  .  .   .  .  .  .  .   m
removeMaterial                                       x  x  x  x  x   .  .   y  .  .  .  x  .  .   .  .  .  .  .   m
`;

const workbookImports = `
                                                    KL TA TL PJ OW  PN KT  KD AS SK WK IN AR AI  U2 S2 R2 A2 EX  SO
/penilaian/[id]/kertas-kerja                         y  y  y  y  .   y  y   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/kertas-kerja (a draft)               y  y  y  y  .   .  .   y  .  .  .  y  y  y   .  .  .  .  .   m
/penilaian/[id]/kertas-kerja/[impor]                 y  .  .  y  .   .  .   .  .  .  .  .  .  .   .  .  .  .  .   m
/penilaian/[id]/kertas-kerja/[impor] (of the leader) .  .  .  .  .   .  y   .  .  .  .  .  .  .   .  .  .  .  .   m
GET /penilaian/[assessmentId]/kertas-kerja/[importId]/berkas  y  .  .  y  .   .  .   .  .  .  .  .  .  .   .  .  .  .  .   m
receiveWorkbook                                      y  y  x  y  .   .  .   x  .  .  .  x  x  x   .  .  .  .  .   m
receiveWorkbook (of the leader)                    409 409 x 409 .   y  y   x  .  .  .  x  x  x   .  .  .  .  .   m
takeInWorkbook                                       y  .  .  y  .   .  .   .  .  .  .  .  .  .   .  .  .  .  .   m
takeInWorkbook (of the leader)                       .  .  .  .  .   .  y   .  .  .  .  .  .  .   .  .  .  .  .   m
dropImport                                           y  .  .  y  .   .  .   .  .  .  .  .  .  .   .  .  .  .  .   m
`;

export const table = [
  pages,
  streams,
  accounts,
  administration,
  settings,
  criteria,
  selfAssessment,
  factualAssessment,
  documents,
  designations,
  signing,
  trainings,
  workbookImports,
];
