import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureReader } from '../../../../src/app/review/picture-reader.ts';
import { CameraReader } from '../../../../src/ui/screens/review/camera-reader.tsx';
import { expectAccessible } from '../../components/expect-accessible.ts';
import { startEnglish } from '../../start-english.ts';
import { renderScreen } from '../render-screen.tsx';

beforeAll(startEnglish);
beforeEach(() => {
  localStorage.clear();
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

/** Cameras of a device, the first of which opens unless another is asked for. */
function plugIn(names: readonly string[], refuse?: string) {
  const stops: string[] = [];
  const getUserMedia = vi.fn(async ({ video }: { video: { deviceId?: { exact: string } } }) => {
    if (refuse !== undefined) throw new DOMException('no', refuse);
    const id = video.deviceId?.exact ?? names[0] ?? '';
    const track = { stop: () => stops.push(id), getSettings: () => ({ deviceId: id }) };
    return Object.assign(new MediaStream(), { getTracks: () => [track], getVideoTracks: () => [track] });
  });
  const enumerateDevices = async () => names.map((name) => ({ kind: 'videoinput', deviceId: name, label: `Camera ${name}` }));
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia, enumerateDevices }, configurable: true });
  return { stops, getUserMedia };
}

async function open() {
  const onStop = vi.fn();
  const close = vi.fn();
  const pictures: PictureReader = { read: async () => undefined, close };
  const { services, container } = await renderScreen(<p />);
  cleanup();
  const review = { ...(await services.openReview()), openPictures: () => pictures };
  await renderScreen(<CameraReader review={review} sayings={{ titleOf: ({ id }) => id }} onStop={onStop} />);
  return { onStop, close, container };
}

describe('the camera', () => {
  it('is opened for codes, says that it looks, and stops when somebody says so', async () => {
    const { stops } = plugIn(['one']);
    const { onStop } = await open();
    expect(await screen.findByText('Looking for a code')).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await expectAccessible(document.body);
    await userEvent.click(screen.getByRole('button', { name: 'Stop the camera' }));
    expect(onStop).toHaveBeenCalledTimes(1);
    expect(stops).toEqual([]);
  });

  it('stops when its place on the page goes, and nobody looks any more', async () => {
    const { stops } = plugIn(['one']);
    const { close } = await open();
    await screen.findByText('Looking for a code');
    cleanup();
    expect(stops).toEqual(['one']);
    expect(close).toHaveBeenCalled();
  });

  it('stops when the page is hidden, and does not start again by itself', async () => {
    const { stops } = plugIn(['one']);
    const { onStop } = await open();
    await screen.findByText('Looking for a code');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect([stops, onStop.mock.calls.length]).toEqual([['one'], 1]);
  });

  it('that comes when nobody waits for it any more is let go at once', async () => {
    const { stops, getUserMedia } = plugIn(['one']);
    let arrive: () => void = () => {};
    const late = getUserMedia.getMockImplementation();
    getUserMedia.mockImplementation(async (wished) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return late?.(wished) as never;
    });
    await open();
    cleanup();
    await act(async () => arrive());
    expect(stops).toEqual(['one']);
  });

  it('can be another one where there are several; the one before is let go', async () => {
    const { stops } = plugIn(['one', 'two']);
    await open();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Camera' }), 'Camera two');
    expect(await screen.findByText('Looking for a code')).toBeInTheDocument();
    expect(stops).toEqual(['one']);
  });

  it.each([
    ['NotAllowedError', 'The browser does not let this page use the camera.'],
    ['NotFoundError', 'This device has no camera.'],
    ['NotReadableError', 'The camera does not start.'],
  ])('that does not open (%s) says why, and can be asked for again', async (name, why) => {
    const { getUserMedia } = plugIn([], name);
    await open();
    expect(await screen.findByText(new RegExp(`^${why}`))).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(getUserMedia).toHaveBeenCalledTimes(2);
  });

  it('that a page may not have at all is said, with what else can be done', async () => {
    await open();
    expect(await screen.findByText(/^A page opened this way may not use a camera. Ask for files/)).toBeInTheDocument();
  });
});
