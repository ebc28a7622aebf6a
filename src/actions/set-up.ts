import { z } from 'zod';
import { offersDemo } from '#core/region/loopback.ts';
import { regionKinds } from '#core/region/region.ts';
import { slugOf } from '#core/region/slug.ts';
import { firstRun } from '#services/set-up/first-run.ts';
import { setUpDemo } from '#services/set-up/set-up-demo.ts';
import { withMessage } from '#text/messages.ts';
import * as fields from './fields.ts';
import { publicFormAction } from './respond.ts';

const token = z.string().max(200);

/** The first run; the token of the terminal opens it. */
export const setUpActions = {
  setUp: publicFormAction({
    input: z.strictObject({
      token,
      regionName: fields.text(200),
      kind: z.enum(regionKinds),
      headTitle: fields.text(60),
      zone: fields.zone,
      lpseName: fields.text(200),
      dataOfficeName: fields.optionalText(200),
      name: fields.text(200),
      email: z.email().max(254),
      password: z.string().min(1).max(1000),
    }),
    service: (workplace, form) => {
      const { token, regionName, kind, headTitle, zone, lpseName, dataOfficeName, ...administrator } = form;
      const lpse = { code: 'lpse', name: lpseName, kind: 'LPSE' } as const;
      const office =
        dataOfficeName === null
          ? []
          : [{ code: 'bde', name: dataOfficeName, kind: 'BIDANG_DATA_ELEKTRONIK' } as const];
      const region = { code: slugOf(regionName) || 'daerah', name: regionName, kind, headTitle, zone };
      return firstRun(workplace, { token, region, units: [lpse, ...office], administrator });
    },
    to: () => withMessage('/masuk', 'disiapkan'),
  }),

  setUpDemo: publicFormAction({
    input: z.strictObject({ token }),
    service: (workplace, { token }, api) => {
      const loopback = offersDemo(api.locals.app.config.publicUrl);
      return setUpDemo(workplace, { token, loopback });
    },
    to: () => withMessage('/masuk', 'data-contoh'),
  }),
};
