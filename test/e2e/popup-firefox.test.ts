import { openFirefox } from './support/firefox';
import { provePopup } from './support/popup-scenario';

provePopup((sites) => openFirefox(sites));
