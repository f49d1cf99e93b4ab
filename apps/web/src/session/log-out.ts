// Leaving: what this person typed and what lies only here is forgotten with them, and the page begins anew.
// Whether that is wanted while something is unsaved is asked before, by whoever calls. Where nobody answers nothing is forgotten: the person
// is still logged in, and whoever calls says so.
import { ApiProblem } from '../api/call';
import { closeSession } from '../api/close-session';
import { forgetTab } from '../offline/tab-copy';
import { forgetDrafts } from '../draft/draft-storage';
import { forgetPost } from './chosen-post';

export async function logOut(personId: string): Promise<void> {
  await closeSession().catch((fault: unknown) => {
    if (!(fault instanceof ApiProblem && fault.code === 'NO_SESSION')) throw fault; // ended already: that is what was wanted
  });
  await forgetDrafts(personId);
  forgetTab();
  forgetPost(personId);
  location.assign('/log-in');
}
