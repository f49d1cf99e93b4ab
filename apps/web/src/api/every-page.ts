// All pages of a list: for a choice among all of it, where a district has some hundred, or for what is read as a whole.

interface Page<Item> {
  items: Item[];
  next: string | null;
}

export async function everyPage<Item>(read: (cursor: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read(cursor);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}
