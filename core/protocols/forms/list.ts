import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { dit } from './dit/dit.ts';
import { ipc } from './ipc/ipc.ts';
import { ipsrt } from './ipsrt/ipsrt.ts';
import { iptA } from './ipt-a/ipt-a.ts';
import { iptAlongside } from './ipt-alongside/ipt-alongside.ts';
import { iptB } from './ipt-b/ipt-b.ts';
import { iptBlended } from './ipt-blended/ipt-blended.ts';
import { iptCd } from './ipt-cd/ipt-cd.ts';
import { iptEd } from './ipt-ed/ipt-ed.ts';
import { iptEst } from './ipt-est.ts';
import { iptFb } from './ipt-fb.ts';
import { iptLateLife } from './ipt-late-life/ipt-late-life.ts';
import { iptPartnerAssisted } from './ipt-partner-assisted.ts';
import { iptAntenatal, iptPostpartum } from './ipt-perinatal/ipt-perinatal.ts';
import { iptPtsd } from './ipt-ptsd/ipt-ptsd.ts';
import { iptSad } from './ipt-sad/ipt-sad.ts';
import { mit } from './mit/mit.ts';

/** Every form of therapy that ships beside individual IPT and its monthly meetings: a file each, and a line here. */
export const forms: readonly ProtocolFile[] = [
  iptB,
  ipc,
  iptEst,
  iptA,
  iptFb,
  iptPostpartum,
  iptAntenatal,
  iptPartnerAssisted,
  iptLateLife,
  iptEd,
  iptPtsd,
  dit,
  ipsrt,
  iptSad,
  iptCd,
  iptAlongside,
  iptBlended,
  mit,
];
