/** Puts the forms on the page. */
import { createRoot } from 'react-dom/client';
import { Checklist } from './checklist.jsx';

const root = document.getElementById('root');
createRoot(root).render(
  Array.from({ length: Number(root.dataset.forms) }, (_, index) => <Checklist key={index} />),
);
