import './style.css';

import { createRoot } from 'react-dom/client';

import { App } from './App';
import { brand } from './brand';
import { language } from './settings';

document.documentElement.lang = language;
document.documentElement.dataset['brand'] = brand.id;
document.title = brand.name;

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
