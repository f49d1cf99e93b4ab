// Which keys work on the screen that is shown, and whether single letters do. Kept outside React: screens come and go.
export interface KeyHelp {
  keys: string;
  what: string;
}

interface KeyGroup {
  title: string;
  help: readonly KeyHelp[];
}

const storedAs = 'jishen/single-keys-off';

class KeyList {
  private readonly groups = new Set<KeyGroup>();

  add(group: KeyGroup): () => void {
    this.groups.add(group);
    return () => this.groups.delete(group);
  }

  get all(): readonly KeyGroup[] {
    return [...this.groups];
  }

  get singleKeys(): boolean {
    return localStorage.getItem(storedAs) === null;
  }

  set singleKeys(on: boolean) {
    if (on) localStorage.removeItem(storedAs);
    else localStorage.setItem(storedAs, '1');
  }
}

export const keyList = new KeyList();
