import '../report/look/tokens.css';
import '../report/look/fonts.css';
import '../charts/charts.css';
import './app/reset.css';
import './app/mantine-styles.ts';
import './app/base.css';
import '../report/look/contrast.css';
import './app/print.css';
import './app/first-paint.ts';
import '../core/no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { guardInputMethods } from './ui/input-methods.ts';
import { keepUndoByWord } from './ui/undo-by-word.ts';

guardInputMethods();
keepUndoByWord();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root element');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
