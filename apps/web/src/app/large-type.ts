// 大字: the whole scale by a quarter, kept in this browser. It changes nothing else.
import { useEffect, useState } from 'react';

const storedAs = 'jishen/large-type';

export function useLargeType(): [boolean, (large: boolean) => void] {
  const [large, setLarge] = useState(() => localStorage.getItem(storedAs) !== null);
  useEffect(() => {
    document.documentElement.classList.toggle('large', large);
    if (large) localStorage.setItem(storedAs, '1');
    else localStorage.removeItem(storedAs);
  }, [large]);
  return [large, setLarge];
}
