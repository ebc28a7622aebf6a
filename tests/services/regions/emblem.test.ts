import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { findEmblemFile } from '#services/regions/find-emblem-file.ts';
import { keepEmblem, prepareEmblem } from '#services/regions/keep-emblem.ts';
import { previewEmblem } from '#services/regions/preview-emblem.ts';
import { saveSettings } from '#services/regions/save-settings.ts';
import { reportFrame } from '#services/reports/report-frame.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { samples } from '#tests/support/evidence-samples.ts';
import { aJpegHead, aPng } from '#tests/support/pictures.ts';
import { refusalOf } from '#tests/support/refusals.ts';
import { aTown } from '#tests/support/regions.ts';
import { actsOf } from '#tests/support/trail.ts';
import { aWorkplace } from '#tests/support/workplace.ts';

/** Several documents are drawn, each in seconds on a busy machine. */
const drawing = { timeout: 60_000 };

eachDatabase((open) => {
  async function aRegion() {
    const workplace = aWorkplace(await open());
    const town = await aTown(workplace);
    const { regionId } = town;
    const admin = workplace.as(town.people.ADMIN_SISTEM);
    const upload = async (validFrom: string, bytes: Buffer, name = 'lambang.png') => {
      await prepareEmblem(admin, { regionId, validFrom });
      const stored = await admin.files.receive(Readable.from([bytes]), name, 'emblem');
      await keepEmblem(admin, { regionId, validFrom }, stored);
      return stored.sha256;
    };
    const emblemOn = async (date: string) =>
      (await reportFrame(workplace.read, regionId, { date, basis: 'minutes' })).settings.letterhead.emblem;
    return { workplace, town, regionId, admin, upload, emblemOn };
  }

  test('a document keeps the emblem of its day, also when another or none comes', drawing, async () => {
    const { upload, emblemOn, admin, regionId, workplace } = await aRegion();
    const [first, second] = [aPng(48, 56), aPng(64, 64)];
    await upload('2026-08-10', first);
    await upload('2026-09-01', second);
    await saveSettings(admin, {
      regionId,
      validFrom: '2026-10-01',
      seen: 2,
      saved: { section: 'LAMBANG', values: { emblem: null } },
    });
    const carried = (bytes: Buffer) => ({ mediaType: 'image/png', base64: bytes.toString('base64') });
    expect(await emblemOn('2026-08-09')).toBeNull();
    expect(await emblemOn('2026-08-31')).toEqual(carried(first));
    expect(await emblemOn('2026-09-30')).toEqual(carried(second));
    expect(await emblemOn('2026-10-01')).toBeNull();
    expect(await actsOf(workplace)).toHaveLength(3);
  });

  test('the same picture may come back, and is read by its region alone', async () => {
    const { upload, admin, regionId, workplace } = await aRegion();
    const sha256 = await upload('2026-08-10', aPng(48, 56));
    expect(await upload('2026-08-11', aPng(48, 56))).toBe(sha256);
    expect(await findEmblemFile(admin, { regionId, sha256 })).toMatchObject({ width: 48, height: 56 });
    const other = await aTown(workplace);
    const theirs = workplace.as(other.people.ADMIN_SISTEM);
    expect(await refusalOf(findEmblemFile(theirs, { regionId: other.regionId, sha256 }))).toBe('not-found');
    expect(await refusalOf(findEmblemFile(theirs, { regionId, sha256 }))).toBe('not-found');
  });

  test(
    'what is no picture, too large or too small is refused, and nothing of it stays',
    drawing,
    async () => {
      const { upload, emblemOn, workplace, admin, regionId } = await aRegion();
      const huge = Buffer.concat([aPng(64, 64), Buffer.alloc(5 * 1024 * 1024)]);
      const wrong: [Buffer, string, string][] = [
        [Buffer.from('bukan gambar'), 'lambang.png', 'emblem-type'],
        [samples.svg, 'lambang.svg', 'emblem-type'],
        [samples.pdf, 'lambang.png', 'emblem-type'],
        [huge, 'lambang.png', 'emblem-too-large'],
        [aPng(1, 1), 'lambang.png', 'emblem-size'],
        [aPng(64, 64), 'lambang.jpg', 'file-type-mismatch'],
        [aJpegHead(64, 64, { components: 4 }), 'lambang.jpg', 'emblem-kind'],
      ];
      for (const [bytes, name, code] of wrong) {
        expect([name, await refusalOf(upload('2026-08-10', bytes, name))]).toEqual([name, code]);
      }
      expect(await refusalOf(upload('2026-08-09', aPng(64, 64)))).toBe('settings-backdated');
      expect(await emblemOn('2026-08-10')).toBeNull();
      expect(await workplace.db.selectFrom('emblems').selectAll().execute()).toEqual([]);
      const preview = previewEmblem(admin, { regionId, validFrom: '2026-08-10' }, Readable.from([huge]));
      expect(await refusalOf(preview)).toBe('emblem-too-large');
    },
  );

  test('a picture that cannot be drawn is refused: no document of the region could be', async () => {
    const { upload, emblemOn } = await aRegion();
    const broken = aPng(64, 64);
    broken.fill(0, 45, 60);
    expect(await refusalOf(upload('2026-08-10', broken))).toBe('emblem-kind');
    expect(await emblemOn('2026-08-10')).toBeNull();
  });

  test('an example with a chosen picture keeps nothing', drawing, async () => {
    const { admin, regionId, workplace } = await aRegion();
    const place = { regionId, validFrom: '2026-08-10' };
    const bytes = await previewEmblem(admin, place, Readable.from([aPng(200, 200, { noise: true })]));
    const without = await previewEmblem(admin, place, Readable.from([aPng(48, 56)]));
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(without.length + 1000);
    expect(await workplace.db.selectFrom('emblems').selectAll().execute()).toEqual([]);
    expect(await actsOf(workplace)).toEqual([]);
  });
});
