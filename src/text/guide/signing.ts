import { signatureAnchor } from '#core/signature/signature-anchor.ts';
import type { GuideChapter } from './chapter.ts';

export const signingChapters: readonly GuideChapter[] = [
  {
    slug: 'tanda-tangan-elektronik',
    title: 'Tanda tangan elektronik',
    summary: 'Dari berkas siap TTE sampai berkas bertanda tangan yang tersimpan.',
    roles: ['KEPALA_LPSE', 'PENYELENGGARA_JARINGAN_WEB', 'KETUA_TIM_PENILAI'],
    sections: [
      {
        heading: 'Menandatangani dokumen terbitan',
        ordered: true,
        points: [
          'Pada laporan triwulan yang sudah ditandatangani di Kaji, atau pada dokumen penilaian yang final, buka Tanda tangan elektronik di samping dokumennya.',
          `Unduh berkas siap TTE. Isinya sama dengan dokumen yang diterbitkan, dengan ruang tanda tangan dan penanda letak (${signatureAnchor(1)}) di tempat setiap penanda tangan.`,
          'Tandatangani berkas itu di layanan tanda tangan elektronik yang dipakai daerah, di luar Kaji. Berkas Berita Acara ditandatangani para pihak secara berurutan pada berkas yang sama.',
          'Unggah berkas yang diterima dari layanan itu apa adanya: jangan dicetak ulang, digabung, atau dikunci dengan kata sandi.',
        ],
      },
      {
        heading: 'Yang diperiksa sebelum disimpan',
        points: [
          'Laporan triwulan diunggah Kepala LPSE; Berita Acara oleh kepala unit atau ketua tim Penilai; Laporan Penilai oleh ketua tim Penilai.',
          'Kaji memeriksa bahwa tanda tangan mencakup seluruh berkas, bahwa tidak ada yang diubah atau ditambahkan sesudahnya, bahwa sertifikat berlaku pada waktu penandatanganan, dan bahwa teksnya sama dengan yang diterbitkan.',
          'Berkas yang tidak lolos tidak disimpan, dan sebabnya disebutkan. Berkas yang lolos disimpan di samping berkas terbitan; keduanya dapat diunduh dengan sidik SHA-256-nya.',
          'Kaji memeriksa keutuhan, bukan kepercayaan pada penerbit sertifikat. Waktu yang disebut menurut penanda tangan berasal dari perangkat penanda tangan; waktu menurut stempel waktu berasal dari pihak ketiga.',
          'Periksa ulang tanda tangan mengulang seluruh pemeriksaan atas berkas yang tersimpan, kapan pun.',
        ],
      },
    ],
  },
];
