// How reading behaves for all screens: fresh when looked at, asked twice where nobody answered, never where the server refused.
import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from '../api/call';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, fault) => fault instanceof Unreachable && failures < 2,
      networkMode: 'always',
    },
  },
});
