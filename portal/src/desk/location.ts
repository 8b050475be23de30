/** Where the device says it is. */
export interface Here {
  latitude: number;
  longitude: number;
  accuracy: number;
}

/** Asks the device; a refusal or a failure comes as an error with the browser's words. */
export function locate(): Promise<Here> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) {
      reject(new Error('no geolocation'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude, accuracy: coords.accuracy }),
      (refusal) => reject(new Error(refusal.message)),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 10_000 },
    );
  });
}

const LONGEST_EDGE = 1280;

/** A photo small enough to send from the street: at most 1280 pixels wide or high, as JPEG in base64. */
export async function smallPhoto(file: File): Promise<{ photo: string; photoType: string }> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return { photo: canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? '', photoType: 'image/jpeg' };
}

export function distance(metres: number): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${(metres / 1000).toFixed(1)} km`;
}
