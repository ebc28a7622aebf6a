/** Read by the pages and by the streaming routes. */
export const sessionCookieName = 'kaji_sesi';
