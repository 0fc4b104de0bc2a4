// Change my password. Runs on the database "system".
ALTER CURRENT USER SET PASSWORD FROM $old TO $new
