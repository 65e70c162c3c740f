import { cacheExchange, createClient, fetchExchange } from 'urql';

/** One client per page load; its document cache lives as long as the page. Who signs in or out gets another page load, and with it an empty cache. */
export const client = createClient({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  // Never GET: words that people search for would end up in the logs of servers and proxies.
  preferGetMethod: false,
  fetchOptions: { referrerPolicy: 'no-referrer', credentials: 'same-origin' },
});
