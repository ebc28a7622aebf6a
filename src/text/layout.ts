export const layoutTexts = {
  product: 'Kaji',
  skip: 'Langsung ke isi',
  places: 'Menu utama',
  more: 'Lainnya',
  breadcrumbs: 'Jejak halaman',
  account: 'Akun',
  ownAccount: 'Akun saya',
  signOut: 'Keluar',
  proposals:
    'Kriteria yang digunakan adalah usulan sampai ditetapkan dengan Keputusan Kepala Dinas (Pasal 6, 7, dan 8 Perwali Mojokerto Nomor 54 Tahun 2015).',
} as const;
