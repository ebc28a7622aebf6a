export const layoutTexts = {
  product: 'Kaji',
  skip: 'Langsung ke isi',
  places: 'Menu utama',
  more: 'Lainnya',
  breadcrumbs: 'Jejak halaman',
  account: 'Akun',
  ownAccount: 'Akun saya',
  guide: 'Panduan',
  signOut: 'Keluar',
} as const;
