import { pickElement } from '../overlay/picker';
import { describe, findAgain } from '../recognition/pointed';
import { leavePointing } from './once';

/* The entry of what lets the person point at an element. The background runs it where the guide asks for it. */
leavePointing({ pickElement, describe, findAgain });
