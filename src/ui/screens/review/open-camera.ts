/** Why there is no picture. unable: this page may not ask; refused: somebody, or what holds the page, said no; none: there is no camera; busy: it does not start. */
export type CameraTrouble = 'unable' | 'refused' | 'none' | 'busy';

/** A camera of the device. Its name is empty where the browser does not tell. */
export type CameraName = { readonly id: string; readonly name: string };

/** An open camera: its pictures, which it is, and the others there are. */
export type OpenCamera = {
  readonly stream: MediaStream;
  readonly id: string | undefined;
  readonly all: readonly CameraName[];
  /** Whether it looks at whoever sits before it, so that its picture is shown as in a mirror. */
  readonly isFacing: boolean;
};

/** Pictures large enough that a code of 300 bytes is read at arm's length. */
const WISHED = { width: { ideal: 1280 }, height: { ideal: 720 } };

/** What browsers call their reasons (Media Capture and Streams, 10.2). */
const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

/** Asks for a camera, the one at the back of a phone or tablet first. Never rejects. @param id of the one that is wanted */
export async function openCamera(id?: string): Promise<OpenCamera | CameraTrouble> {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (mediaDevices === undefined) return 'unable';
  try {
    const stream = await mediaDevices.getUserMedia({
      audio: false,
      video: { ...WISHED, ...(id === undefined ? { facingMode: 'environment' } : { deviceId: { exact: id } }) },
    });
    const settings = stream.getVideoTracks()[0]?.getSettings();
    return { stream, id: settings?.deviceId, all: await listCameras(mediaDevices), isFacing: settings?.facingMode !== 'environment' };
  } catch (error) {
    return (error instanceof DOMException && TROUBLES[error.name]) || 'busy';
  }
}

/** None where a browser does not tell: then there is nothing to choose. */
async function listCameras(mediaDevices: MediaDevices): Promise<CameraName[]> {
  try {
    const devices = await mediaDevices.enumerateDevices();
    return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId, label }) => ({ id: deviceId, name: label }));
  } catch {
    return [];
  }
}

/** Lets go of a camera; its light goes out. */
export function stopCamera({ stream }: OpenCamera): void {
  for (const track of stream.getTracks()) track.stop();
}
