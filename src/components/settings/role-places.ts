import { peopleTexts } from '#text/settings.ts';

interface PlaceOfRegion {
  id: string;
  name: string;
  units: readonly { id: string; name: string }[];
}

/** The places a role can hold in, as one list; the action takes the value apart again. */
export function rolePlaces(
  regions: readonly PlaceOfRegion[],
  installation: boolean,
): { value: string; label: string }[] {
  const inRegions = regions.flatMap(({ id, name, units }) => [
    { value: id, label: name },
    ...units.map((unit) => ({ value: `${id}/${unit.id}`, label: `${name}: ${unit.name}` })),
  ]);
  return installation ? [...inRegions, { value: 'pemasangan', label: peopleTexts.installation }] : inRegions;
}
