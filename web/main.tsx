import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './client.ts';
import { Inhoud } from './Inhoud.tsx';
import { Omhulsel } from './ui/Omhulsel.tsx';
import './ui/drukAf.ts';
import './ui/stijl.css';

const app = document.getElementById('app');
if (!app) throw new Error('index.html heeft geen element met id "app"');

createRoot(app).render(
  <StrictMode>
    <Provider value={client}>
      <Omhulsel>
        <Inhoud />
      </Omhulsel>
    </Provider>
  </StrictMode>,
);
