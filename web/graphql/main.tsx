/** The explorer of the GraphQL contract: a page of its own, so that nobody who only searches has to fetch it. */
import { createRoot } from 'react-dom/client';
import { Verkenner } from './Verkenner.tsx';
import 'graphiql/style.css';
import './verkenner.css';

const app = document.getElementById('app');
if (!app) throw new Error('graphql.html heeft geen element met id "app"');

// not in StrictMode: the editor in it is no React component and would be mounted twice
createRoot(app).render(<Verkenner />);
