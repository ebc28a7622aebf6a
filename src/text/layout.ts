export const layoutTexts = {
  product: 'Kaji',
  description:
    'Penilaian mandiri dan penilaian faktual standar LPSE, jaringan, dan website pemerintah daerah: kriteria, bukti, skor, temuan, dan laporan.',
  skip: 'Langsung ke isi',
  places: 'Menu utama',
  more: 'Lainnya',
  breadcrumbs: 'Jejak halaman',
  search: 'Cari',
  account: 'Akun',
  ownAccount: 'Akun saya',
  guide: 'Panduan',
  signOut: 'Keluar',
} as const;
