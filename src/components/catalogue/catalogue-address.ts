import type { Instrument } from '#core/catalogue/instrument.ts';

/** What is looked at: a region where the person reads those of several, a version where it was asked for. */
export interface CatalogueWish {
  regionId: string | null;
  /** `LPSE-2` */
  version: string | null;
}

export function catalogueWish({ searchParams }: URL): CatalogueWish {
  return { regionId: searchParams.get('daerah'), version: searchParams.get('versi') };
}

/** The address of a page of the catalogue that looks at the same region and version. */
export function catalogueHref(path: string, { regionId, version }: CatalogueWish): string {
  const query = new URLSearchParams({
    ...(version === null ? {} : { versi: version }),
    ...(regionId === null ? {} : { daerah: regionId }),
  });
  return query.size === 0 ? path : `${path}?${query}`;
}

export function versionName({ code, version }: Pick<Instrument, 'code' | 'version'>): string {
  return `${code}-${version}`;
}
