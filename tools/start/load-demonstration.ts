// The one place where `npm start` asks for the demonstration data. Only for a built-in database; an own one stays as it is.
import { loadDemonstration as load } from '@jishen/operations';
import { openDatabase } from '@jishen/persistence';
import { buildName } from '../build-name';
import { readCaseFiles } from '../case-files';

/** Loads the demonstration where it is not there yet, as jishen_app; the owner is asked for the clock alone that it is played under. */
export async function loadDemonstration({ appUrl, ownerUrl }: { appUrl: string; ownerUrl: string }): Promise<void> {
  const db = await openDatabase({ appUrl, poolSize: 2 });
  try {
    await load({ db, build: buildName }, { embedded: true, appUrl, ownerUrl, cases: readCaseFiles() });
  } finally {
    await db.close();
  }
}
