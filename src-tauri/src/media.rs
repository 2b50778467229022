//! Thumbnails for the window under `media://localhost/<hash>`: nothing else of the disk is shown.

use crate::house::House;
use tauri::http::{Request, Response, StatusCode, header};

/// The upright thumbnail of a photo by its hash, or 404.
pub(crate) fn answer(house: &House, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let hash = request.uri().path().trim_start_matches('/').to_owned();
    let thumbnail = house.run(|organizer| organizer.thumbnail(&hash));
    let (status, body) = match thumbnail {
        Ok(bytes) => (StatusCode::OK, bytes),
        Err(_) => (StatusCode::NOT_FOUND, Vec::new()),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("image/jpeg"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("private, max-age=31536000, immutable"),
    );
    response
}
