import { openChromium } from './support/chromium';
import { provePopup } from './support/popup-scenario';

provePopup((sites) => openChromium(sites));
