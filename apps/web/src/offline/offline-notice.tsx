// Says that nobody answers, for as long as it is so: what is seen was read before, what is typed stays here.
import { useSyncExternalStore } from 'react';
import { nobodyAnswers, onContact } from '../api/contact';
import { states as words } from '../texts/everywhere';

export function OfflineNotice() {
  const cut = useSyncExternalStore(onContact, nobodyAnswers);
  return (
    <div role="status" className={cut ? 'contact notice apart' : 'contact'}>
      {cut ? words.offline : ''}
    </div>
  );
}
